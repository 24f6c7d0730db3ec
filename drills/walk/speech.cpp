#include "drills/walk/speech.h"

#include "drills/environment/randomsource.h"

namespace drills {

ShownLine Speech::say(const QString &id, const QStringList &variants, const WalkState &state) const
{
    Q_ASSERT(!variants.isEmpty());
    const qsizetype start = RandomSource::of(m_seed, id).below(static_cast<quint32>(variants.size()));
    const QString &line = variants[(start + state.timesSaid(id)) % variants.size()];
    return {id, filled(line)};
}

QString Speech::filled(const QString &text) const
{
    return filledIn(text, m_rules->card(), m_salesperson);
}

} // namespace drills

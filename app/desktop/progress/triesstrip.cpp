#include "app/desktop/progress/triesstrip.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statemark.h"
#include "app/desktop/widgets/statewords.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace desktop {

namespace {

constexpr int side = 20;
constexpr int pitch = 26;
constexpr std::size_t shown = 20;

} // namespace

TriesStrip::TriesStrip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setProperty("graphic", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TriesStrip::setTries(const QString &step, const std::vector<drills::StepState> &tries)
{
    m_tries.assign(tries.begin(), tries.begin() + static_cast<std::ptrdiff_t>(std::min(shown, tries.size())));
    std::ranges::reverse(m_tries);
    QStringList words;
    for (const drills::StepState state : m_tries)
        words.append(StateWords::of(state));
    setAccessibleName(
        tr("The last tries of %1, the newest last: %2").arg(step, words.join(tr(", ", "between the tries of a step"))));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize TriesStrip::sizeHint() const
{
    return {pitch * static_cast<int>(m_tries.size()), side};
}

void TriesStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_tries.size(); ++i) {
        const QRect place(static_cast<int>(i) * pitch, 0, side, side);
        paintStateMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_tries.at(i), m_theme.tokens());
    }
}

} // namespace desktop

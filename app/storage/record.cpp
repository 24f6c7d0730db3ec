#include "app/storage/record.h"

#include "app/storage/sha256.h"

#include <QtEndian>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

const std::array<std::pair<RecordKind, QString>, 9> &kindNames()
{
    static const std::array<std::pair<RecordKind, QString>, 9> names{{
        {RecordKind::AttemptBegun, u"attempt-begun"_s},
        {RecordKind::AttemptEvents, u"attempt-events"_s},
        {RecordKind::AttemptEnded, u"attempt-ended"_s},
        {RecordKind::Ruling, u"ruling"_s},
        {RecordKind::RecallTakenBack, u"recall-taken-back"_s},
        {RecordKind::WeightsFitted, u"weights-fitted"_s},
        {RecordKind::PackPublished, u"pack-published"_s},
        {RecordKind::PackWithdrawn, u"pack-withdrawn"_s},
        {RecordKind::PersonAdded, u"person-added"_s},
    }};
    return names;
}

} // namespace

QString nameOf(RecordKind kind)
{
    for (const auto &[known, name] : kindNames()) {
        if (known == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<RecordKind> recordKindNamed(const QString &name)
{
    for (const auto &[kind, known] : kindNames()) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

QByteArray hashOf(const Record &record)
{
    const QByteArray kind = record.kind.toUtf8();
    QByteArray seq(8, Qt::Uninitialized);
    qToBigEndian(record.seq, seq.data());

    QByteArray bytes = record.prevHash + record.id + record.author + record.device + seq;
    bytes.append(static_cast<char>(kind.size()));
    bytes += kind + record.payload;
    return sha256(bytes);
}

} // namespace storage

#include "app/storage/personstore.h"

#include "app/storage/database.h"
#include "app/storage/payload.h"

#include <array>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

constexpr std::array roleNames{std::pair{PersonRole::Sells, u"sells"}, std::pair{PersonRole::Markets, u"markets"},
                               std::pair{PersonRole::Leads, u"leads"}};

QString nameOf(PersonRole role)
{
    for (const auto &[known, name] : roleNames) {
        if (known == role)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

PersonRole roleNamed(const QString &name)
{
    for (const auto &[role, known] : roleNames) {
        if (name == QStringView(known))
            return role;
    }
    return PersonRole::Sells;
}

QString allPersons()
{
    return u"SELECT person_id, name, role, minutes_a_day, welcomed, learns_marketing, target_day, away_until"
           " FROM profile JOIN person USING (person_id)"_s;
}

std::optional<QDate> dayIn(const Row &row, int column)
{
    const QDate day = QDate::fromString(row.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QVariant inDatabase(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

Person personIn(const Row &row)
{
    return {.id = drills::PersonId(uuidText(row.bytes(0))),
            .name = row.text(1),
            .role = roleNamed(row.text(2)),
            .minutesADay = row.count(3),
            .welcomed = row.number(4) != 0,
            .learnsMarketing = row.number(5) != 0,
            .targetDay = dayIn(row, 6),
            .awayUntil = dayIn(row, 7)};
}

} // namespace

PersonStore::PersonStore(Database &database) : m_database(database) {}

Result<Person> PersonStore::add(const QString &name)
{
    const QByteArray id = m_database.newId();
    const Person person{.id = drills::PersonId(uuidText(id)), .name = name};
    return m_database.write([&]() -> Result<Person> {
        // The name stays out of the chain, which can never be erased.
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"person"_s, person.id.value);
        if (auto record = m_database.record(id, RecordKind::PersonAdded, payload); !record)
            return tl::unexpected(record.error());
        auto inserted = m_database.connection().run(
            u"INSERT INTO profile (person_id, name, role, minutes_a_day, welcomed) VALUES (?, ?, ?, ?, ?)"_s,
            {id, person.name, nameOf(person.role), person.minutesADay, person.welcomed ? 1 : 0});
        if (!inserted)
            return tl::unexpected(inserted.error());
        return person;
    });
}

Result<void> PersonStore::save(const Person &person)
{
    return m_database.write([&]() -> Result<void> {
        auto updated = m_database.connection().rows(u"UPDATE profile SET name = ?, role = ?, minutes_a_day = ?, "
                                                    u"welcomed = ?, learns_marketing = ?, target_day = ?,"
                                                    " away_until = ? WHERE person_id = ? RETURNING 1"_s,
                                                    {person.name, nameOf(person.role), person.minutesADay,
                                                     person.welcomed ? 1 : 0, person.learnsMarketing ? 1 : 0,
                                                     inDatabase(person.targetDay), inDatabase(person.awayUntil),
                                                     uuidBytes(person.id.value)});
        if (!updated)
            return tl::unexpected(updated.error());
        if (updated->empty())
            return drills::failure(ErrorCode::NotFound, u"person "_s + person.id.value);
        return {};
    });
}

Result<std::vector<Person>> PersonStore::all()
{
    auto rows = m_database.connection().rows(allPersons() + u" ORDER BY record_key"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Person> persons;
    for (const Row &row : *rows)
        persons.push_back(personIn(row));
    return persons;
}

Result<std::optional<Person>> PersonStore::named(const QString &name)
{
    auto rows = m_database.connection().rows(allPersons() + u" WHERE name = ? ORDER BY record_key LIMIT 1"_s, {name});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::optional<Person>();
    return std::optional(personIn(rows->front()));
}

} // namespace storage

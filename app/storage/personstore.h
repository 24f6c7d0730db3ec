#pragma once

#include "drills/model/ids.h"
#include "drills/model/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

class Database;

/// What somebody does, as told in the first run.
enum class PersonRole { Sells, Markets, Leads };

struct Person {
    drills::PersonId id;
    QString name;
    PersonRole role = PersonRole::Sells;
    int minutesADay = 10;
    /// Whether the first run is done or skipped.
    bool welcomed = false;
    /// Who sells learns all of marketing's steps as well; says nothing for the other roles.
    bool learnsMarketing = false;
    /// By when it shall be known by heart.
    std::optional<QDate> targetDay = std::nullopt;
    /// The first day back, while the person is away.
    std::optional<QDate> awayUntil = std::nullopt;

    bool operator==(const Person &) const = default;
};

/// The people who practise on this machine.
class PersonStore {
public:
    explicit PersonStore(Database &database);

    /// A new profile; the id is made here. The name may be empty.
    drills::Result<Person> add(const QString &name);
    drills::Result<void> save(const Person &person);
    /// In the order they were added.
    drills::Result<std::vector<Person>> all();
    drills::Result<std::optional<Person>> named(const QString &name);

private:
    Database &m_database;
};

} // namespace storage

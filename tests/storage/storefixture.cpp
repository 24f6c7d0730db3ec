#include "tests/storage/storefixture.h"

#include "tests/support/sampleevents.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// In tests an error ends the program with its reason rather than going on with nothing.
template <typename Value>
Value sure(drills::Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void sure(const drills::Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

} // namespace

StoreFixture::StoreFixture() = default;

QString StoreFixture::file() const
{
    return path(u"lockstep.sqlite"_s);
}

drills::Result<std::unique_ptr<storage::Store>> StoreFixture::tryOpen(storage::OpenMode mode)
{
    return storage::Store::open(file(), mode, clock, entropy);
}

storage::Store &StoreFixture::open()
{
    close();
    m_store = sure(tryOpen());
    return *m_store;
}

std::unique_ptr<storage::Connection> StoreFixture::connect() const
{
    return sure(storage::Connection::open(file(), storage::ConnectionMode::Write));
}

void StoreFixture::tamper(const QStringList &statements)
{
    close();
    const std::unique_ptr<storage::Connection> connection = connect();
    sure(connection->run(u"PRAGMA foreign_keys = OFF"_s));
    sure(connection->run(u"PRAGMA ignore_check_constraints = ON"_s));
    for (const storage::Row &trigger :
         sure(connection->rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s)))
        sure(connection->run(u"DROP TRIGGER "_s + trigger.text(0)));
    for (const QString &statement : statements)
        sure(connection->run(statement));
}

drills::PersonId StoreFixture::addPerson(const QString &name)
{
    return sure(m_store->persons().add(name)).id;
}

drills::AttemptId StoreFixture::begin(const drills::PersonId &person)
{
    return sure(m_store->attempts().begin(person, {sampleBegun()})).id;
}

drills::AttemptId StoreFixture::wholeAttempt(const drills::PersonId &person)
{
    const drills::AttemptId attempt = begin(person);
    sure(m_store->attempts().append(attempt, sampleTurn()));
    sure(m_store->attempts().end(attempt, {sampleEnded()}, sampleFigures()));
    return attempt;
}

void StoreFixture::fill()
{
    open();
    const drills::PersonId person = addPerson();
    const drills::AttemptId attempt = wholeAttempt(person);
    wholeAttempt(person);
    begin(person);
    sure(m_store->rulings().add(
        person,
        {attempt, 3, drills::CriterionId(u"interview.wish"_s), drills::RulingBy::Own, drills::RulingSays::Met}));
    sure(m_store->reviews().keepWeights(
        person, {drills::defaultFsrs7Weights(), 400, drills::FitKind::Full, drills::ChoiceReason::FullForetellsBest}));
    sure(m_store->packs().install(drills::PackId(u"house"_s), 2, R"({"id":"house","version":2})"));
    sure(m_store->packs().keep(drills::PackId(u"built-in"_s), 1, R"({"id":"built-in","version":1})"));
}

QStringList StoreFixture::findings()
{
    auto found = m_store->check();
    if (!found)
        return {u"error: "_s + found.error().detail};
    QStringList lines;
    for (const storage::StoreFinding &finding : *found)
        lines.append(finding.place + u": "_s + finding.wrong);
    return lines;
}

} // namespace tests

#include "tests/desktop/deskfixture.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace tests {

DeskFixture::DeskFixture() : m_preferences(m_folder.path()), m_theme(desktop::ThemeChoice::Light, 100)
{
    auto store = storage::Store::open(m_folder.filePath(u"lockstep.sqlite"_s), storage::OpenMode::Write, clock,
                                      m_entropy);
    if (!store) {
        qWarning() << store.error().detail;
        return;
    }
    m_store = std::move(*store);
    auto content = training::Content::load(m_store->packs());
    if (!content) {
        qWarning() << content.error().detail;
        return;
    }
    m_content = std::move(*content);
    m_workspace = std::make_unique<training::Workspace>(training::Workspace{*m_store, *m_content, clock, m_entropy});
    auto person = training::personNamed(*m_workspace, {});
    if (!person)
        return;
    m_person = *std::move(person);
    m_desk = std::make_unique<desktop::Desk>(desktop::Desk{*m_workspace, m_person, m_theme, m_preferences});
}

DeskFixture::~DeskFixture() = default;

storage::Person DeskFixture::storedPerson()
{
    return training::personNamed(*m_workspace, {}).value_or(storage::Person{});
}

} // namespace tests

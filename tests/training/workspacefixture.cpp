#include "tests/training/workspacefixture.h"

#include "app/training/profile.h"

using namespace Qt::StringLiterals;

namespace tests {

WorkspaceFixture::WorkspaceFixture()
{
    open();
}

WorkspaceFixture::~WorkspaceFixture() = default;

void WorkspaceFixture::reopen()
{
    m_workspace.reset();
    m_content.reset();
    m_store.reset();
    open();
}

void WorkspaceFixture::open()
{
    auto store = storage::Store::open(m_folder.filePath(u"lockstep.sqlite"_s), storage::OpenMode::Write, clock,
                                      m_entropy);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    m_store = std::move(*store);
    auto content = training::Content::load(m_store->packs());
    if (!content)
        qFatal("%s", qPrintable(content.error().detail));
    m_content = std::move(*content);
    m_workspace = std::make_unique<training::Workspace>(training::Workspace{*m_store, *m_content, clock, m_entropy});
    m_person = training::personNamed(*m_workspace, {}).value();
}

training::WalkRequest WorkspaceFixture::request(const QString &scenario, const QString &lead) const
{
    training::WalkRequest request;
    request.process = drills::ProcessId{u"sales"_s};
    request.scenario = drills::ScenarioId{scenario};
    request.lead = drills::LeadStateId{lead};
    return request;
}

} // namespace tests

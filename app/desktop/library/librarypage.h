#pragma once

#include "app/desktop/library/packmodel.h"
#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"

class QTableView;

namespace desktop {

class CompanyForm;
class EngineCard;
class TextLabel;
class UndoBar;

/// The packs in use, new ones, the company card, and how the engine judges.
class LibraryPage : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

private:
    void createTop();
    void showPart(std::size_t shown);
    void createPacks(QVBoxLayout *packs);
    void createCompany();
    void showPacks();
    void showDetails();
    void saveCard(const drills::CompanyCard &card);
    /// Whether it was stored.
    bool storeCard(const drills::CompanyCard &card);

    Desk &m_desk;
    PackModel m_packs;
    /// The packs, the company card, and the engine.
    std::vector<QWidget *> m_parts;
    QTableView *m_table = nullptr;
    TextLabel *m_details = nullptr;
    CompanyForm *m_company = nullptr;
    EngineCard *m_engine = nullptr;
    TextLabel *m_saved = nullptr;
    UndoBar *m_undo = nullptr;
};

} // namespace desktop

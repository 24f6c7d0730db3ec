#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "drills/model/event.h"
#include "drills/process/process.h"

class QButtonGroup;
class QScrollArea;

namespace desktop {

/// Both processes as a map: the steps in their order, and all about the chosen one.
class ProcessPage : public Page {
    Q_OBJECT

public:
    explicit ProcessPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

signals:
    /// The chain of a process is to be said in order, typed or picked.
    void recitalWanted(const drills::ProcessId &process, drills::PromptShape shape);
    /// A call is at hand that this step decides.
    void warmUpWanted(const drills::ProcessId &process, const drills::StepId &step);

private:
    struct Place {
        const drills::Process *process = nullptr;
        const drills::Step *step = nullptr;
    };

    /// The place of the first step of the process that the person works in.
    [[nodiscard]] int firstOfOwn() const;
    void createTop();
    /// Of the chosen step; null before one is chosen.
    [[nodiscard]] const Place *chosen() const;
    void showMap();
    void addProcess(QVBoxLayout *map, const drills::Process &process);
    void showStep(int place);
    void addCriteria(QVBoxLayout *details, const drills::Step &step, bool must);
    void addPart(QVBoxLayout *details, const QString &heading, const QStringList &texts);

    Desk &m_desk;
    std::vector<Place> m_places;
    QScrollArea *m_map;
    QScrollArea *m_details;
    QButtonGroup *m_steps = nullptr;
};

} // namespace desktop

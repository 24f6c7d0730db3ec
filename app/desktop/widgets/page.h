#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QScrollArea;

namespace desktop {

/// Whether a page grows downwards or fills the window.
enum class PageFlow { Scrolls, Fills };

/// One place of the program. Its contents go into `column()`.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageFlow flow, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The page comes into view: brings itself up to date and takes the focus.
    virtual void enter() {}

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Null for a page that fills the window.
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }
    void resizeEvent(QResizeEvent *event) override;

private:
    void createScrollArea();

    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace desktop

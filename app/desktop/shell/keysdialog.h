#pragma once

#include <QDialog>

class QGridLayout;

namespace desktop {

class FittingScroll;

/// The list of keys (F1).
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addGroup(const QString &name);
    void addKey(const QString &keys, const QString &what);
    void addPlaces();
    void addPractice();

    QGridLayout *m_grid;
    FittingScroll *m_scroll = nullptr;
};

} // namespace desktop

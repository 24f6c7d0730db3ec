#include "app/desktop/shell/troublewindow.h"

#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

TroubleWindow::TroubleWindow(const drills::Error &error, const QString &folder)
{
    setWindowTitle(headingFor(error));
    resize(640, 320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addWidget(new TextLabel(headingFor(error), TextRole::Display, this));
    column->addWidget(new TextLabel(ErrorWords::of(error), TextRole::Body, this));
    column->addWidget(new TextLabel(tr("Data folder: %1").arg(folder), TextRole::Muted, this));
    column->addStretch();
    auto *row = new QHBoxLayout;
    auto *retry = new QPushButton(tr("Try again"), this);
    retry->setProperty("role", u"primary"_s);
    auto *end = new QPushButton(tr("Close"), this);
    row->addWidget(retry);
    row->addWidget(end);
    row->addStretch();
    column->addLayout(row);
    for (QPushButton *button : {retry, end})
        button->setAutoDefault(true);
    connect(retry, &QPushButton::clicked, this, &TroubleWindow::retryAsked);
    connect(end, &QPushButton::clicked, this, &QWidget::close);
    retry->setFocus();
}

QString TroubleWindow::headingFor(const drills::Error &error)
{
    if (error.code == drills::ErrorCode::StoreLocked)
        return tr("Lockstep is open already");
    if (error.code == drills::ErrorCode::StoreNewer)
        return tr("This data needs a newer Lockstep");
    return tr("Your data cannot be opened");
}

} // namespace desktop

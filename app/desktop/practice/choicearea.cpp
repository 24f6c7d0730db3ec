#include "app/desktop/practice/choicearea.h"

#include "app/desktop/widgets/card.h"

#include <QFormLayout>

namespace desktop {

namespace {

constexpr int widest = 720;

} // namespace

ChoiceArea::ChoiceArea(QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *field = new QWidget(this);
    field->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(16);
    field->setMaximumWidth(widest);
    setWidget(field);
}

QFormLayout *ChoiceArea::addForm()
{
    auto *card = new Card(widget());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->column()->addLayout(form);
    m_column->addWidget(card);
    return form;
}

} // namespace desktop

#include "app/desktop/practice/optionbutton.h"

#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>

namespace desktop {

namespace {

constexpr int sideMargin = 14;
constexpr int numberWidth = 24;
constexpr int edge = 9;

} // namespace

OptionButton::OptionButton(const QString &number, const QString &text, QWidget *parent)
    : QPushButton(parent), m_text(new TextLabel(text, TextRole::Body, this)),
      m_numberWidth(number.isEmpty() ? 0 : numberWidth)
{
    setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, edge, sideMargin, edge);
    row->setSpacing(0);
    auto *key = new TextLabel(number, TextRole::Body, this);
    key->setFixedWidth(m_numberWidth);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    for (TextLabel *label : {key, m_text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(number.isEmpty() ? text : tr("%1: %2", "number: line to choose").arg(number, text));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize OptionButton::sizeHint() const
{
    return {400, heightForWidth(width() > 0 ? width() : 400)};
}

QSize OptionButton::minimumSizeHint() const
{
    // Cut lines cannot be told apart: what does not fit is to be scrolled to.
    return {160, heightForWidth(width() > 160 ? width() : 400)};
}

int OptionButton::heightForWidth(int width) const
{
    return m_text->heightForWidth(width - 2 * sideMargin - m_numberWidth) + 2 * edge;
}

} // namespace desktop

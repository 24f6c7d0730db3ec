#include "app/desktop/widgets/banner.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

Banner::Banner(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new TextLabel({}, TextRole::Body, this)),
      m_text(new TextLabel({}, TextRole::Body, this))
{
    setProperty("role", u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    updateIcon();
    connect(&theme, &Theme::changed, this, &Banner::updateIcon);
    hide();
}

void Banner::add(const QString &text)
{
    m_text->setText(m_text->text().isEmpty() ? text : m_text->text() + u'\n' + text);
    show();
}

void Banner::updateIcon()
{
    m_icon->setPixmap(
        m_theme.pixmap(u"triangle-alert"_s, QSize(20, 20), m_theme.tokens().caution, devicePixelRatioF()));
}

} // namespace desktop

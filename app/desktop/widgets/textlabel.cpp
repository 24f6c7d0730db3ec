#include "app/desktop/widgets/textlabel.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return u"display"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Caption:
        return u"caption"_s;
    case TextRole::ProspectLine:
        return u"prospectLine"_s;
    case TextRole::Good:
        return u"good"_s;
    case TextRole::Caution:
        return u"caution"_s;
    case TextRole::Bad:
        return u"bad"_s;
    }
    return {};
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setProperty("role", nameOf(role));
}

void TextLabel::setRole(TextRole role)
{
    const QString name = nameOf(role);
    if (property("role").toString() == name)
        return;
    setProperty("role", name);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace desktop

#include "app/printing/certificatesheet.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace printing {

namespace {

const QColor ink(0x1B2430);
const QColor muted(0x556070);
const QColor accent(0x1F5FBF);

const TextLook kicker{11.0, TextWeight::SemiBold, accent};
const TextLook maker{11.0, TextWeight::SemiBold, muted};
const TextLook name{25.0, TextWeight::SemiBold, ink};
const TextLook title{15.0, TextWeight::SemiBold, ink};
const TextLook heading{11.0, TextWeight::SemiBold, ink};
const TextLook strong{10.0, TextWeight::SemiBold, ink};
const TextLook number{10.0, TextWeight::Regular, muted};
const TextLook plain{10.0, TextWeight::Regular, ink};
const TextLook caption{9.0, TextWeight::Regular, muted};

/// From smaller ones nobody likes to read.
constexpr std::array<double, 3> scales{1.0, 0.93, 0.87};
constexpr double numberWidth = 20.0;
constexpr double nameWidth = 125.0;
constexpr double gap = 12.0;

SheetRow wide(const QString &text, const TextLook &look, double spaceAbove)
{
    return {{{text, look, 0.0, Sheet::width()}}, spaceAbove};
}

/// A heading with a line above that stays with what follows.
SheetRow headed(const QString &text)
{
    SheetRow row = wide(text, heading, 14.0);
    row.hasLine = true;
    row.keepsWithNext = true;
    return row;
}

} // namespace

Sheet CertificateSheet::of(const CertificatePage &page)
{
    const std::vector<SheetRow> rows = rowsOf(page);
    for (const double scale : scales) {
        Sheet sheet(rows, scale);
        if (sheet.pageCount() == 1) {
            addFooters(sheet, page);
            return sheet;
        }
    }
    Sheet sheet(rows);
    addFooters(sheet, page);
    return sheet;
}

std::vector<SheetRow> CertificateSheet::rowsOf(const CertificatePage &page)
{
    std::vector<SheetRow> rows;
    addClaim(rows, page);
    addDates(rows, page);
    addSteps(rows, page);
    addMeaning(rows, page);
    return rows;
}

void CertificateSheet::addClaim(std::vector<SheetRow> &rows, const CertificatePage &page)
{
    const double half = Sheet::width() / 2.0;
    rows.push_back({{{tr("Certificate"), kicker, 0.0, half}, {u"Lockstep"_s, maker, half, half, Qt::AlignRight}}, 0.0});
    rows.push_back(wide(page.person, name, 6.0));
    if (!page.company.isEmpty())
        rows.push_back(wide(page.company, plain, 2.0));
    rows.push_back(wide(tr("knows this process by heart and has walked all of it without warm-up:"), plain, 10.0));
    rows.push_back(wide(page.process, title, 4.0));
    if (!page.product.isEmpty())
        rows.push_back(wide(tr("What it leads to: %1").arg(page.product), plain, 2.0));
}

void CertificateSheet::addDates(std::vector<SheetRow> &rows, const CertificatePage &page)
{
    const size_t trials = page.rules.passAfter.size();
    const double width = Sheet::width() / static_cast<double>(trials + 1);
    SheetRow labels{{}, 16.0, true, true};
    SheetRow dates{{}, 1.0, false, true};
    const auto add = [&](const QString &label, QDate date, const QColor &colour) {
        const double left = width * static_cast<double>(labels.columns.size());
        labels.columns.push_back({label, caption, left, width - gap});
        dates.columns.push_back({dateText(date), {strong.points, strong.weight, colour}, left, width - gap});
    };
    for (size_t i = 0; i < trials; ++i)
        add(tr("Trial %1 passed").arg(i + 1), page.certificate.passes.at(i), ink);
    add(tr("Valid until"), page.certificate.validUntil, accent);
    rows.push_back(labels);
    rows.push_back(dates);
    if (page.certificate.passes.size() > trials)
        rows.push_back(
            wide(tr("Renewed by a trial passed on %1.").arg(dateText(page.certificate.passes.back())), plain, 4.0));
    rows.push_back(
        wide(tr("The second is at least %1 days after the first, the third at least %2; a failed try starts the "
                "row again.")
                 .arg(page.rules.passAfter.at(1).count())
                 .arg(page.rules.passAfter.at(2).count()),
             caption, 4.0));
}

QString CertificateSheet::dateText(QDate date)
{
    //: The format of a date as in 3 March 2025; without the day of the week, which would not fit its column.
    return QLocale().toString(date, tr("d MMMM yyyy"));
}

void CertificateSheet::addSteps(std::vector<SheetRow> &rows, const CertificatePage &page)
{
    rows.push_back(headed(tr("Its steps and their results")));
    const double resultLeft = numberWidth + nameWidth + gap;
    for (size_t i = 0; i < page.steps.size(); ++i) {
        const CertifiedStep &step = page.steps.at(i);
        rows.push_back({{{QLocale().toString(static_cast<int>(i) + 1), number, 0.0, numberWidth - 4.0},
                         {step.name, strong, numberWidth, nameWidth},
                         {step.result, plain, resultLeft, Sheet::width() - resultLeft}},
                        4.0});
    }
}

void CertificateSheet::addMeaning(std::vector<SheetRow> &rows, const CertificatePage &page)
{
    rows.push_back(headed(tr("What a trial is")));
    rows.push_back(wide(tr("Before any other practice of that day, all steps and their results are recited in order "
                           "without a fault. Then the whole process is walked in a talk with a prospect not met for "
                           "%1 days, and every result that is needed is reached in its own step.")
                            .arg(page.rules.unseenScenario.count()),
                        plain, 4.0));
    rows.push_back(headed(tr("What this does not say")));
    rows.push_back(wide(tr("It says nothing of anything else: not of talks with real customers, not of sales made, not "
                           "of any other process, and nothing after the day it is valid until."),
                        plain, 4.0));
}

void CertificateSheet::addFooters(Sheet &sheet, const CertificatePage &page)
{
    if (sheet.pageCount() == 1)
        return;
    const double left = Sheet::width() * 0.7;
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(caption.points));
    const QString person = QFontMetricsF(font).elidedText(page.person.simplified(), Qt::ElideRight, left * 0.7);
    for (int i = 0; i < sheet.pageCount(); ++i) {
        const QString number = tr("Page %1 of %2").arg(i + 1).arg(sheet.pageCount());
        sheet.putFooter(i,
                        {{{tr("Certificate of %1").arg(person), caption, 0.0, left},
                          {number, caption, left, Sheet::width() - left, Qt::AlignRight}}});
    }
}

} // namespace printing

#include "app/printing/certificatepdf.h"

#include "app/printing/certificatesheet.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using drills::ErrorCode;
using drills::failure;

using namespace Qt::StringLiterals;

namespace printing {

namespace {

/// Dots to an inch; as fine as the layout of a sheet.
constexpr int resolution = 1440;

/// Names the first thing that a certificate cannot do without; empty when there is all.
QString missingFrom(const CertificatePage &page)
{
    if (page.person.simplified().isEmpty())
        return u"no person"_s;
    if (page.process.simplified().isEmpty())
        return u"no process"_s;
    if (page.steps.empty())
        return u"no steps"_s;
    if (page.certificate.passes.size() < page.rules.passAfter.size())
        return u"too few passes"_s;
    if (!page.certificate.validUntil.isValid())
        return u"no last day"_s;
    return {};
}

bool write(const Sheet &sheet, QPdfWriter &writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        sheet.paint(painter, page);
    }
    return painter.end();
}

} // namespace

drills::Result<QByteArray> certificatePdf(const CertificatePage &page)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::NotAllowed, u"a page without fonts"_s);
    const QString missing = missingFrom(page);
    if (!missing.isEmpty())
        return failure(ErrorCode::InvalidInput, missing);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(page.person.simplified() + u", "_s + page.process.simplified());
    writer.setCreator(u"Lockstep"_s);
    if (!write(CertificateSheet::of(page), writer))
        return failure(ErrorCode::FileUnwritable, u"the page"_s);
    return bytes;
}

} // namespace printing

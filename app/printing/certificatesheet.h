#pragma once

#include "app/printing/certificatepage.h"
#include "app/printing/sheet.h"

#include <QCoreApplication>

namespace printing {

/// The printed certificate: what it says, and how that is laid out.
class CertificateSheet {
    Q_DECLARE_TR_FUNCTIONS(printing::CertificateSheet)

public:
    /// On one page, a little smaller if it must be; on more when that is not enough.
    [[nodiscard]] static Sheet of(const CertificatePage &page);

private:
    [[nodiscard]] static std::vector<SheetRow> rowsOf(const CertificatePage &page);
    static void addClaim(std::vector<SheetRow> &rows, const CertificatePage &page);
    /// The trials side by side, and how long they count.
    static void addDates(std::vector<SheetRow> &rows, const CertificatePage &page);
    [[nodiscard]] static QString dateText(QDate date);
    static void addSteps(std::vector<SheetRow> &rows, const CertificatePage &page);
    static void addMeaning(std::vector<SheetRow> &rows, const CertificatePage &page);
    static void addFooters(Sheet &sheet, const CertificatePage &page);
};

} // namespace printing

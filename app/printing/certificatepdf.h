#pragma once

#include "app/printing/certificatepage.h"
#include "drills/model/result.h"

#include <QByteArray>

namespace printing {

/// The certificate as a PDF on A4; whoever calls writes the file. Needs a QGuiApplication, for the fonts.
/// NotAllowed without one; InvalidInput when the page names no person, process, steps, passes or last day.
[[nodiscard]] drills::Result<QByteArray> certificatePdf(const CertificatePage &page);

} // namespace printing

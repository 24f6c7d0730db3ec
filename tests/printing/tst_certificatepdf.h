#pragma once

#include <QObject>

namespace tests {

/// The printed certificate.
class TestCertificatePdf : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItProves();
    void leavesOutWhatIsNotThere();
    void namesTheRenewal();
    void fitsOnePage_data();
    void fitsOnePage();
    void breaksToAnotherPage();
    void breaksATextThatNoPageHolds();
    void showsTextAsItIs();
    void staysWithinTheMargins_data();
    void staysWithinTheMargins();
    void writesAPdf();
    void refusesWhatProvesNothing_data();
    void refusesWhatProvesNothing();
};

} // namespace tests

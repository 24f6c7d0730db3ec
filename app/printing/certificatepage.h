#pragma once

#include "drills/certification/certificate.h"

#include <QString>

#include <vector>

namespace printing {

/// A step that the certificate names.
struct CertifiedStep {
    QString name;
    QString result;

    bool operator==(const CertifiedStep &) const = default;
};

/// What a printed certificate says.
struct CertificatePage {
    QString person;
    /// Not named when empty.
    QString company;
    QString process;
    QString product;
    /// As they were when the trials were passed.
    std::vector<CertifiedStep> steps;
    drills::Certificate certificate;
    /// Those that the trials were passed under.
    drills::ColdRules rules;

    bool operator==(const CertificatePage &) const = default;
};

} // namespace printing

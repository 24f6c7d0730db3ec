#pragma once

#include <QString>
#include <QStringList>

namespace drills {

/// What a company says of itself, so that prospects speak of its own offer. All of it is optional.
struct CompanyCard {
    QString company;
    /// In a sentence.
    QString sells;
    QString forWhom;
    /// At most three.
    QStringList proofs;
    QString priceRange;
    QString limits;
    /// What may be traded, and for what.
    QString mayTrade;

    bool operator==(const CompanyCard &) const = default;
};

/// Each field of `card`, or that of `fallback` where it is empty.
CompanyCard filledFrom(const CompanyCard &card, const CompanyCard &fallback);

/// The line with {company}, {sells}, {for_whom}, {proof}, {price_range}, {limits}, {may_trade} and {name} filled in.
/// An unknown placeholder stays as it is.
QString filledIn(const QString &line, const CompanyCard &card, const QString &salesperson);

} // namespace drills

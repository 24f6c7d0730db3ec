#include "drills/grading/reference.h"

#include "drills/grading/letters.h"
#include "drills/grading/stemweights.h"
#include "drills/grading/weights.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

/// The stems of a text with their weights, each once, in order.
struct Bag {
    std::vector<PreparedWording::Stem> stems;
    double total = 0.0;
    std::vector<std::uint16_t> letters;
    bool negates = false;
};

QString withoutLabel(const QString &reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon <= 0 || colon > 12)
        return reference;
    const QStringView label = QStringView(reference).left(colon);
    const bool capitals = std::ranges::all_of(label, [](QChar c) { return c.isUpper() || c == u'_'; });
    return capitals ? reference.mid(colon + 1).trimmed() : reference;
}

WordRange wholeOf(const AnswerText &text)
{
    return {0, static_cast<int>(text.words.size())};
}

Bag bagOf(const ResolvedText &text, const Vocabulary &vocabulary, const Bag &without)
{
    Bag bag;
    for (const auto &matches : text.matches) {
        const int stem = matches.front().stem;
        const auto same = [stem](const PreparedWording::Stem &other) { return other.stem == stem; };
        if (std::ranges::any_of(bag.stems, same) || std::ranges::any_of(without.stems, same))
            continue;
        bag.stems.push_back({stem, vocabulary.weight(stem)});
        bag.total += static_cast<double>(vocabulary.weight(stem));
    }
    bag.letters = letterRuns(text.text, wholeOf(text.text));
    return bag;
}

bool denies(const AnswerText &text, const ActReader &reader, const ResolvedText &resolved)
{
    return reader.read(resolved).cautionsOf(text, wholeOf(text)).has(Caution::Negated);
}

/// What the answer's words stand for, at full strength and less.
std::vector<double> strengthsOf(const ResolvedText &answer, int stemCount)
{
    std::vector<double> strengths(static_cast<size_t>(stemCount), 0.0);
    for (const auto &matches : answer.matches) {
        for (const StemMatch &match : matches) {
            double &strength = strengths[static_cast<size_t>(match.stem)];
            strength = std::max(strength, static_cast<double>(match.strength));
        }
    }
    return strengths;
}

double sharedWith(const Bag &reference, const std::vector<double> &strengths)
{
    double sum = 0.0;
    for (const PreparedWording::Stem &stem : reference.stems)
        sum += static_cast<double>(stem.weight) * strengths[static_cast<size_t>(stem.stem)];
    return sum;
}

std::size_t lettersShared(const Bag &a, const Bag &b)
{
    std::vector<std::uint16_t> common;
    std::ranges::set_intersection(a.letters, b.letters, std::back_inserter(common));
    return common.size();
}

double share(double part, double whole)
{
    return part / std::max(whole, 0.01);
}

double &at(ReferenceFeatures &features, ReferenceFeature feature)
{
    return features[static_cast<std::size_t>(feature)];
}

void raise(double &value, double other)
{
    value = std::max(value, other);
}

} // namespace

ReferenceFeatures compareWithReferences(const QString &question, const QStringList &references, const QString &answer)
{
    Vocabulary vocabulary;
    const ActReader reader(vocabulary);
    const Bag none;
    const Bag asked = bagOf(vocabulary.take(readText(question)), vocabulary, none);
    std::vector<ResolvedText> texts;
    for (const QString &reference : references)
        texts.push_back(vocabulary.take(readText(withoutLabel(reference))));
    const ResolvedText given = vocabulary.resolve(readText(answer));
    const ResolvedText literal = vocabulary.take(readText(answer));
    const std::vector<double> strengths = strengthsOf(given, vocabulary.stemCount());
    const Bag own = bagOf(literal, vocabulary, none);
    const Bag ownNew = bagOf(literal, vocabulary, asked);
    const bool answerDenies = denies(literal.text, reader, literal);

    ReferenceFeatures features = {};
    at(features, ReferenceFeature::Bias) = 1.0;
    at(features, ReferenceFeature::Length) = std::min(1.0,
                                                      std::log1p(static_cast<double>(literal.text.words.size())) / 4.0);
    double best = -1.0;
    for (const ResolvedText &text : texts) {
        const Bag bag = bagOf(text, vocabulary, none);
        const Bag fresh = bagOf(text, vocabulary, asked);
        const double shared = std::min(sharedWith(bag, strengths), own.total);
        const double sharedNew = std::min(sharedWith(fresh, strengths), ownNew.total);
        const double overlap = share(2.0 * shared, bag.total + own.total);
        raise(at(features, ReferenceFeature::Best), overlap);
        raise(at(features, ReferenceFeature::Cover), share(shared, bag.total));
        raise(at(features, ReferenceFeature::Precision), share(shared, own.total));
        const auto letters = static_cast<double>(lettersShared(bag, own));
        const auto lettersOfBoth = static_cast<double>(bag.letters.size() * own.letters.size());
        raise(at(features, ReferenceFeature::Letters), share(letters, std::sqrt(lettersOfBoth)));
        raise(at(features, ReferenceFeature::NewBest), share(2.0 * sharedNew, fresh.total + ownNew.total));
        raise(at(features, ReferenceFeature::NewCover), share(sharedNew, fresh.total));
        if (overlap <= best)
            continue;
        best = overlap;
        at(features, ReferenceFeature::NegationDiffers) = denies(text.text, reader, text) != answerDenies ? 1.0 : 0.0;
    }
    return features;
}

int referenceProbability(const ReferenceFeatures &features)
{
    const ReferenceFeatures &weights = referenceWeights();
    double sum = 0.0;
    for (std::size_t i = 0; i < referenceFeatureCount; ++i)
        sum += features[i] * weights[i];
    return thousandths(sum);
}

} // namespace drills

#pragma once

#include <QHash>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace drills {

/// English stems by Snowball, with irregular forms and British spelling brought together first.
///
/// Not for two threads at once: each grading makes its own.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// The stem of a lower-case word; the word itself where it has none.
    [[nodiscard]] QString stem(const QString &word);

private:
    [[nodiscard]] QString snowball(const QString &word) const;

    sb_stemmer *m_stemmer = nullptr;
    QHash<QString, QString> m_known;
};

} // namespace drills

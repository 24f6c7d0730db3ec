#pragma once

#include "drills/model/concept.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTextStream>

#include <map>
#include <vector>

namespace evaluation {

/// Concepts and given texts by key: "result|process|step|criterion", "move|…" or "fault|id".
struct Known {
    std::map<QString, drills::Concept> ideas;
    QMap<QString, QStringList> given;
};

/// The whole file; the program ends where it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// The objects of a file of JSON lines.
[[nodiscard]] std::vector<QJsonObject> linesOf(const QString &path);
[[nodiscard]] QStringList stringsOf(const QJsonValue &value);
/// ANSWERS PROCESSES [--bank FOLDER] [PACK...]: what the processes give and what banks and packs know, later ones in
/// place of earlier ones.
[[nodiscard]] Known readKnown(const QStringList &arguments);

template <typename Values>
QJsonArray arrayOf(const Values &values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(value);
    return result;
}

void write(QTextStream &out, const QJsonObject &line);

} // namespace evaluation

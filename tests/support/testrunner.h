#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace tests {

/// Makes one test class, so that only one lives at a time.
using TestMaker = std::function<std::unique_ptr<QObject>()>;

/// The maker of the test class T.
template <typename T>
TestMaker make()
{
    return [] { return std::make_unique<T>(); };
}

/// Runs the test classes of a layer one after another; returns how many of them failed, as an exit status.
/// `--only CLASS` in front of Qt Test's own arguments (function names, -v2 …) runs that class alone.
inline int runTests(int argc, char **argv, const std::vector<TestMaker> &makers)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QString only;
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("--only")) {
        only = arguments.at(2);
        arguments.remove(1, 2);
    }

    int run = 0;
    int failed = 0;
    for (const TestMaker &maker : makers) {
        const std::unique_ptr<QObject> test = maker();
        const QString name = QString::fromLatin1(test->metaObject()->className()).split(QLatin1Char(':')).last();
        if (!only.isEmpty() && name != only)
            continue;
        ++run;
        // Qt Test's own handler of a crash can print for ever.
        failed += QTest::qExec(test.get(), arguments + QStringList{QStringLiteral("-nocrashhandler")}) == 0 ? 0 : 1;
    }
    return run == 0 ? 1 : failed;
}

} // namespace tests

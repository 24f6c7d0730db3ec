#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cli {

/// The exit statuses of docs and scripts.
enum class Exit { Done = 0, Finding = 1, Usage = 2 };

/// Where a command reads and prints. Everything is UTF-8.
class Terminal {
    Q_DECLARE_TR_FUNCTIONS(cli::Terminal)

public:
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    /// Prints lines. Control characters of texts from outside come out as replacement characters.
    void print(const QString &text = {});
    /// Prints one object on a line of its own.
    void print(const QJsonObject &object);
    /// A remark that is no part of the result.
    void note(const QString &text);

    /// Says on standard error, in one line, what went wrong and what to do.
    [[nodiscard]] Exit fail(const QString &what);
    /// The same for a wrong line of command; points to the command's help.
    [[nodiscard]] Exit misuse(const QString &what, const QString &command = {});

    /// Prints the prompt and reads a line, without its end; absent at the end of the input.
    [[nodiscard]] std::optional<QString> ask(const QString &prompt);
    /// Whether somebody sits before it; false for pipes and files, at either end.
    [[nodiscard]] bool isInteractive() const;
    [[nodiscard]] QIODevice &input() { return m_in; }
    /// False when something could not be printed, for instance on a full disk.
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    void write(QIODevice &device, const QString &text);

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_isSound = true;
};

} // namespace cli

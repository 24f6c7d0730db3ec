#include "app/desktop/theme/tokens.h"

namespace desktop {

Tokens lightTokens()
{
    const QColor text(0x1B2430);
    const QColor white(0xFFFFFF);
    return {
        .page = QColor(0xF7F8FA),
        .card = white,
        .alt = QColor(0xEEF1F5),
        .text = text,
        .muted = QColor(0x556070),
        .accent = QColor(0x1F5FBF),
        .textOnAccent = white,
        .accentHover = QColor(0x184C99),
        .good = QColor(0x1B7A3D),
        .caution = QColor(0x8A5A00),
        .bad = QColor(0xB3261E),
        .controlBorder = QColor(0x7A8594),
        .disabledText = QColor(0x9AA3AF),
        .owedLead = QColor(0x6B3FA0),
        .owedHere = QColor(0x9A4500),
        .heat = {QColor(0xE6EEF9), QColor(0xBCD3F1), QColor(0x86AEE3), QColor(0x1F5FBF), QColor(0x123A78)},
        .textOnHeat = {text, text, text, white, white},
    };
}

Tokens darkTokens()
{
    const QColor text(0xE8ECF1);
    const QColor ink(0x0B1F3A);
    return {
        .page = QColor(0x14181E),
        .card = QColor(0x1C222A),
        .alt = QColor(0x252D37),
        .text = text,
        .muted = QColor(0xA7B1BD),
        .accent = QColor(0x7FB2FF),
        .textOnAccent = ink,
        .accentHover = QColor(0xA3C8FF),
        .good = QColor(0x6CCB8B),
        .caution = QColor(0xE5B454),
        .bad = QColor(0xFF8A80),
        .controlBorder = QColor(0x7C8896),
        .disabledText = QColor(0x66717E),
        .owedLead = QColor(0xCBB0FF),
        .owedHere = QColor(0xFFB27A),
        .heat = {QColor(0x22324A), QColor(0x2F4F80), QColor(0x7FB2FF), QColor(0xA3C8FF), QColor(0xD2E4FF)},
        .textOnHeat = {text, text, ink, ink, ink},
    };
}

} // namespace desktop

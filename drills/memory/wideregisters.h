#pragma once

namespace drills {

/// To be called before much work with exp and log. Code that uses the upper halves of wide vector registers and leaves
/// them in use, as some of Qt's text functions do, makes each later call about ten times slower: those functions come
/// in a form for wide registers, the code around them does not, and the processor pays for every change between both
/// (Intel's optimization manual, "Mixing AVX Code with SSE Code"). This says that the upper halves are free. It changes
/// no result, and does nothing on other processors.
void freeWideRegisters();

} // namespace drills

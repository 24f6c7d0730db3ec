#include "drills/memory/wideregisters.h"

namespace drills {

#ifdef __x86_64__

namespace {

__attribute__((target("avx"))) void freeUpperHalves()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void freeWideRegisters()
{
    if (__builtin_cpu_supports("avx"))
        freeUpperHalves();
}

#else

void freeWideRegisters() {}

#endif

} // namespace drills

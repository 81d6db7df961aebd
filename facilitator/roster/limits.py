"""Hold a process to limits of memory and time, by the means of each system.

The limits are set by the process itself, before it touches what may be hostile; a limit that
the system keeps also holds while native code never comes back to Python. macOS keeps none of
memory, so there the process that waits looks at it now and then.
"""

import struct
import sys

if sys.platform != "win32":
    import resource

MEMORY = 600_000_000
"""The most bytes that a process which reads a list may hold."""


def limit_this_process(*, memory: int, seconds: float) -> None:
    """Let the system end this process, or refuse it memory, beyond these limits.

    Args:
        memory: In bytes; what asks for more fails, which native code may answer by ending.
        seconds: Of time on the wall; on Windows of the processor.
    """
    if sys.platform == "win32":
        _join_job(job_limits(memory, seconds))
    else:
        _lower_limits(memory, seconds)


if sys.platform == "win32":

    def _join_job(limits: bytes) -> None:
        """Put this process into a job of its own, whose handle stays open until it ends."""
        import ctypes  # noqa: PLC0415  # only where there are jobs

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not (
            kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, len(limits))
            and kernel.AssignProcessToJobObject(job, process)
        ):
            raise ctypes.WinError(ctypes.get_last_error())

else:

    def _lower_limits(memory: int, seconds: float) -> None:
        import signal  # noqa: PLC0415  # its alarm is not on Windows

        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        _lower(resource.RLIMIT_CPU, int(seconds) + 1)
        # A core dump would leave the list behind on the disk.
        _lower(resource.RLIMIT_CORE, 0)
        if sys.platform != "darwin":
            _lower(resource.RLIMIT_AS, memory)

    def _lower(limit: int, most: int) -> None:
        _, hard = resource.getrlimit(limit)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (allowed, hard))


# The flags PROCESS_TIME, PROCESS_MEMORY and DIE_ON_UNHANDLED_EXCEPTION; the last one spares
# the person a box that says the reader has stopped working.
_JOB_FLAGS = 0x2 | 0x100 | 0x400
_EXTENDED_LIMITS = 9
_TICKS_A_SECOND = 10_000_000


def job_limits(memory: int, seconds: float) -> bytes:
    """Give the limits as Windows reads them: JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""
    ticks = int(seconds * _TICKS_A_SECOND)
    basic = struct.pack("@qqINNINII", ticks, 0, _JOB_FLAGS, 0, 0, 0, 0, 0, 0)
    return basic + struct.pack("@6Q4N", *[0] * 6, memory, 0, 0, 0)


# What macOS tells of a process (rusage_info_v0): an id of 16 bytes, then ten numbers, the
# eighth of which is what it occupies, compressed memory too.
_TOLD = struct.Struct("@16x10Q")
_OCCUPIED = 7


def memory_of(process: int) -> int:
    """Give the bytes a process occupies where only others can limit it, else zero."""
    if sys.platform == "darwin":
        import ctypes  # noqa: PLC0415  # only where it is needed

        told = ctypes.create_string_buffer(_TOLD.size)
        library = ctypes.CDLL("/usr/lib/libproc.dylib")
        if library.proc_pid_rusage(process, 0, told) == 0:
            return int(_TOLD.unpack(told.raw)[_OCCUPIED])
    return 0

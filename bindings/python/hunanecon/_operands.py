# SPDX-License-Identifier: MIT
"""What goes into the functions on arrays, and what comes out.

Doubles are taken where they lie, whatever the stride: in a numpy array, an array.array, a
memoryview, a pandas Series or DataFrame. Only what is not made of doubles is copied: whole numbers
and smaller floats, lists, masked and nullable arrays, where what is masked or None becomes NaN.

A result comes as its operand came: numpy for numpy, a list for a list or tuple, an array.array for
an array.array, pandas with the labels kept for pandas; a memoryview for a memoryview.
"""

import ctypes
import sys
from array import array
from collections.abc import Mapping, Set
from typing import Any, Callable, Optional, Tuple

from . import errors

ITEM = ctypes.sizeof(ctypes.c_double)
NATIVE = {"d", "@d", "=d", "<d" if sys.byteorder == "little" else ">d"}
NUMERIC = set("bBhHiIlLqQnNefdg")
NAN = float("nan")

at_address = ctypes.c_double.from_address
from_buffer = ctypes.c_double.from_buffer


# --- the buffer protocol: address and strides of any array, read-only ones too --------------------


class _PyBuffer(ctypes.Structure):
    _fields_ = [
        ("buf", ctypes.c_void_p),
        ("obj", ctypes.c_void_p),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p),
        ("shape", ctypes.POINTER(ctypes.c_ssize_t)),
        ("strides", ctypes.POINTER(ctypes.c_ssize_t)),
        ("suboffsets", ctypes.POINTER(ctypes.c_ssize_t)),
        ("internal", ctypes.c_void_p),
    ]


PYBUF_WRITABLE, PYBUF_RECORDS_RO = 0x1, 0x1C  # strides and format

_get = ctypes.pythonapi.PyObject_GetBuffer
_get.argtypes = [ctypes.py_object, ctypes.POINTER(_PyBuffer), ctypes.c_int]
_release = ctypes.pythonapi.PyBuffer_Release
_release.argtypes = [ctypes.POINTER(_PyBuffer)]
_release.restype = None


class View:
    """The memory of an object, held as long as this lives."""

    __slots__ = ("raw", "held")

    def __init__(self, x: Any, writable: bool = False):
        self.held = False
        self.raw = _PyBuffer()
        _get(x, ctypes.byref(self.raw), PYBUF_RECORDS_RO | (PYBUF_WRITABLE if writable else 0))
        self.held = True

    @property
    def format(self) -> str:
        return (self.raw.format or b"B").decode()

    def __del__(self, release=_release, byref=ctypes.byref):
        if self.held:
            release(byref(self.raw))


# --- operands ------------------------------------------------------------------------------------


class Operand:
    """Doubles at an address, along one axis or two, and whose they are."""

    __slots__ = ("address", "pointer", "shape", "strides", "kind", "labels", "name", "keep")

    def __init__(
        self, address: int, shape: Tuple, strides: Tuple, kind: str, keep: Any, pointer: Any = None
    ):
        self.address = address
        self.pointer = pointer or (at_address(address) if address else ctypes.c_double())
        self.shape = shape
        self.strides = strides  # in elements
        self.kind = kind
        self.labels: Tuple = (None,) * len(shape)  # pandas' index of each axis
        self.name = None  # of a Series
        self.keep = keep

    def __len__(self) -> int:
        return self.shape[0]

    def span(self) -> Tuple[int, int]:
        """First byte, and the one past the last."""
        if 0 in self.shape:
            return self.address, self.address
        reach = [ITEM * stride * (count - 1) for count, stride in zip(self.shape, self.strides)]
        low = sum(step for step in reach if step < 0)
        return self.address + low, self.address + sum(reach) - low + ITEM

    def row(self, axis: int, index: int) -> Any:
        """Pointer to the first element of one place on an axis."""
        return at_address(self.address + ITEM * self.strides[axis] * index)


def _module(x: Any) -> str:
    return type(x).__module__.split(".", 1)[0]


def _of_view(x: Any, view: View, kind: str) -> Optional[Operand]:
    """The operand if the memory is made of doubles at strides of whole doubles, else None."""
    raw = view.raw
    if view.format not in NATIVE or raw.ndim not in (1, 2):
        return None
    steps = [raw.strides[i] for i in range(raw.ndim)]
    if any(step % ITEM for step in steps) or raw.suboffsets or (raw.buf or 0) % ITEM:
        return None
    shape = tuple(raw.shape[i] for i in range(raw.ndim))
    return Operand(raw.buf, shape, tuple(step // ITEM for step in steps), kind, view)


def _of_plain(x: Any, kind: str) -> Optional[Operand]:
    """The same of a numpy array of doubles, and sooner where its memory is in one piece."""
    if x.size and x.flags.carray:
        pointer = from_buffer(x)
        shape = x.shape
        steps = (1,) if len(shape) == 1 else (shape[1], 1)
        return Operand(ctypes.addressof(pointer), shape, steps, kind, x, pointer)
    return _of_view(x, View(x), kind)


def _wrong(x: Any, name: str, why: str) -> TypeError:
    dtype = getattr(x, "dtype", None)
    told = f"{type(x).__name__} of {dtype}" if dtype is not None else type(x).__name__
    return TypeError(f"{name}: {why}, not {told}")


def _of_numpy(x: Any, name: str) -> Operand:
    numpy = sys.modules["numpy"]
    if isinstance(x, numpy.ma.MaskedArray):
        x = x.astype(float).filled(NAN)
    if x.ndim not in (1, 2):
        raise _wrong(x, name, f"one axis or two are asked for, not {x.ndim}")
    if x.dtype.kind not in "iuf":
        raise _wrong(x, name, "numbers are asked for; convert with astype(float)")
    found = None
    if x.dtype == numpy.float64:
        found = _of_plain(x, "numpy")
    if found is None:  # another type, byte order or alignment
        found = _of_plain(numpy.array(x, dtype=numpy.float64), "numpy")
    return found


def _of_pandas(x: Any, name: str) -> Operand:
    pandas = sys.modules["pandas"]
    if isinstance(x, pandas.Series):
        kinds, labels = [x.dtype], (x.index,)
    elif isinstance(x, pandas.DataFrame):
        kinds, labels = list(x.dtypes), (x.index, x.columns)
    else:
        raise _wrong(x, name, "a Series, DataFrame or array is asked for")
    for kind in kinds:
        if not pandas.api.types.is_numeric_dtype(kind) or pandas.api.types.is_bool_dtype(kind):
            raise TypeError(
                f"{name}: numbers are asked for, not {kind}; convert with astype(float)"
            )
    nullable = any(pandas.api.types.is_extension_array_dtype(kind) for kind in kinds)
    values = x.to_numpy(dtype=float, na_value=NAN) if nullable else x.to_numpy()
    found = _of_numpy(values, name)
    found.kind, found.labels, found.name = "pandas", labels, getattr(x, "name", None)
    return found


def _of_buffer(x: Any, name: str) -> Operand:
    kind = "array" if isinstance(x, array) else "memoryview"
    view = View(x)
    found = _of_view(x, view, kind)
    if found:
        return found
    plain = memoryview(x)
    if plain.ndim not in (1, 2) or plain.format.strip("@=<>!") not in NUMERIC:
        raise _wrong(x, name, f'numbers along one axis or two are asked for, not "{plain.format}"')
    found = _of_sequence(plain.tolist(), name)
    found.kind = kind
    return found


def _doubles(x: Any, name: str) -> array:
    if isinstance(x, (str, bytes)):
        raise _wrong(x, name, "a series of numbers is asked for")
    try:
        return array("d", x)
    except TypeError:
        pass
    try:
        items = list(x)
    except TypeError:
        raise _wrong(x, name, "a series of numbers is asked for") from None
    copy = array("d")
    for index, item in enumerate(items):
        try:
            copy.append(NAN if item is None else item)
        except TypeError:
            raise _wrong(item, f"{name}[{index}]", "a number or None is asked for") from None
    return copy


def _of_sequence(x: Any, name: str) -> Operand:
    """A list, or a list of lists of one length, copied."""
    if not hasattr(x, "__len__") or not hasattr(x, "__getitem__"):
        try:
            x = list(x)
        except TypeError:
            raise _wrong(x, name, "a series of numbers is asked for") from None
    if len(x) and hasattr(x[0], "__len__") and not isinstance(x[0], (str, bytes)):
        rows = [_doubles(row, f"{name}[{i}]") for i, row in enumerate(x)]
        width = len(rows[0])
        for index, row in enumerate(rows):
            if len(row) != width:
                raise ValueError(f"{name}[{index}] has {len(row)} numbers, {name}[0] has {width}")
        copy = array("d", b"".join(row.tobytes() for row in rows))
        return Operand(copy.buffer_info()[0], (len(rows), width), (width, 1), "list", copy)
    copy = _doubles(x, name)
    return Operand(copy.buffer_info()[0], (len(copy),), (1,), "list", copy)


BY_MODULE = {"numpy": _of_numpy, "pandas": _of_pandas}


def operand(x: Any, name: str = "x", axes: Tuple[int, ...] = (1, 2)) -> Operand:
    """Takes what a caller handed over."""
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy and isinstance(x, numpy.ndarray):
        found = _of_numpy(x, name)
    elif pandas and isinstance(x, (pandas.Series, pandas.DataFrame, pandas.Index)):
        found = _of_pandas(x, name)
    elif isinstance(x, (array, memoryview)):
        found = _of_buffer(x, name)
    elif isinstance(x, (int, float, Mapping, Set)):
        raise _wrong(x, name, "a series of numbers is asked for")
    else:
        found = _of_sequence(x, name)
    if len(found.shape) not in axes:
        wanted = "one axis is" if axes == (1,) else "two axes are"
        raise ValueError(f"{name}: {wanted} asked for, not {len(found.shape)}")
    return found


# --- results -------------------------------------------------------------------------------------


class Result(Operand):
    """Where results are written, and how they are given back."""

    __slots__ = ("give",)

    give: Callable[[], Any]


def _rows(values: array, shape: Tuple) -> Any:
    if len(shape) == 1:
        return values.tolist()
    width = shape[1]
    return [values[i * width : (i + 1) * width].tolist() for i in range(shape[0])]


def _cast(values: array, shape: Tuple) -> Any:
    view = memoryview(values)
    return view.cast("B").cast("d", shape) if len(shape) == 2 and 0 not in shape else view


def _labelled(values: Any, labels: Tuple, name: Any) -> Any:
    pandas = sys.modules["pandas"]
    if len(labels) == 1:
        return pandas.Series(values, index=labels[0], name=name, copy=False)
    return pandas.DataFrame(values, index=labels[0], columns=labels[1], copy=False)


def _strides(shape: Tuple) -> Tuple:
    return (1,) if len(shape) == 1 else (shape[1], 1)


def result(like: Operand, shape: Tuple, labels: Optional[Tuple] = None) -> Result:
    """Room for a result of the kind of an operand."""
    labels = labels if labels is not None else (like.labels if shape == like.shape else ())
    if like.kind in ("numpy", "pandas"):
        numpy = sys.modules["numpy"]
        across = len(shape) == 2 and shape == like.shape and like.strides[0] < like.strides[1]
        values = numpy.empty(shape, order="F" if across else "C")
        found = _of_plain(values, like.kind)
        new = Result(found.address, shape, found.strides, like.kind, found.keep, found.pointer)
        named = like.name
        if like.kind == "pandas" and len(labels) == len(shape):
            new.give = lambda: _labelled(values, labels, named)
        else:
            new.give = lambda: values
        return new
    count = shape[0] * (shape[1] if len(shape) == 2 else 1)
    values = array("d", bytes(ITEM * count))
    new = Result(values.buffer_info()[0], shape, _strides(shape), like.kind, values)
    if like.kind == "list":
        new.give = lambda: _rows(values, shape)
    elif like.kind == "array" and len(shape) == 1:
        new.give = lambda: values
    else:
        new.give = lambda: _cast(values, shape)
    return new


def _why_not(out: Any) -> str:
    """What is wrong with a place for results that cannot be written."""
    wanted = "a writable array of doubles is asked for"
    try:
        return wanted + ", this one is read-only" if memoryview(out).readonly else wanted
    except (TypeError, ValueError):
        return wanted


def into(out: Any, shape: Tuple, sources: Tuple[Operand, ...], in_place: bool) -> Result:
    """Room that the caller gave: writable doubles of the right shape, clear of the operands."""
    try:
        view = View(out, writable=True)
    except (BufferError, TypeError, ValueError):
        raise _wrong(out, "out", _why_not(out)) from None
    found = _of_view(out, view, "out")
    if found is None:
        raise _wrong(out, "out", "a writable array of doubles is asked for")
    if found.shape != shape:
        raise ValueError(f"out: its shape is {found.shape}, that of the result {shape}")
    if any(s == 0 and n > 1 for n, s in zip(found.shape, found.strides)):
        raise ValueError("out: its elements lie on top of each other")
    first, past = found.span()
    for source in sources:
        low, high = source.span()
        same = source.address == found.address and source.strides == found.strides
        if low < past and first < high and not (in_place and same):
            why = "only as the very same array" if in_place else "not at all"
            raise errors.ArgumentError(f"out: it may overlap an operand {why}")
    new = Result(found.address, shape, found.strides, "out", view)
    new.give = lambda: out
    return new


# --- whole numbers -------------------------------------------------------------------------------


def count(value: Any, name: str, least: int = 0) -> int:
    """A whole number that fits a size_t, and is at least so much."""
    try:
        number = value.__index__()
    except AttributeError:
        raise TypeError(f"{name}: a whole number is asked for, not {value!r}") from None
    if not least <= number < 2**63:
        raise errors.ArgumentError(
            f"{name}: {number} is out of range; at least {least} is asked for"
        )
    return number

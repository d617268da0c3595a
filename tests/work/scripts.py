"""Texts in many scripts for the tests of search, with what makes each of them hard."""

from __future__ import annotations

from hypothesis import strategies as st

_LETTERS = (
    "abzAZ019",  # plain
    "_'’-.,;:!?*\"()/\\@#&+=<>[]{}|~^`$%°©™«»“”…–—·€",  # signs, typographic signs, pictures of the Latin kind
    "äöüßéèçñøłđıİŒæþŧẞſǆﬁ½²③Ⅳ",  # Latin with diacritics, ligatures and compatibility forms
    "абвёйЖЩїєґ",
    "αβγάΐϋςΣώ",
    "ابتثجحخمرحبايةىأإآلاک",
    "שלוםךןףץ",
    "कखगनमतरािीुूेोंः़्९",
    "กขคงจเแโาำิีุูก็่้๊๋๙",
    "中文字天気漢語々〇",
    "あいうかがきぎパピプアイヴー・ｶﾞｱﾟ",
    "한국어가나다한ㅎㅏ",
    "🙂👍🏽👩\u200d👧🇩🇪❤\ufe0f☀\U0001fae8",
    "\u0301\u0308\u0327\u0338\u064b\u064e\u0651\u05b8\u093c\u3099\u20e3",  # combining marks
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\u00ad\ufeff\u061c",  # nothing to see
    "\x00\x07\x1b\x7f\x85\u2028\u2029\ufffd\ufffe\ue000\U0010ffff",  # nothing to keep
)
_SPACES = " \t\n\u00a0\u3000"

characters = st.one_of(
    *(st.sampled_from(letters) for letters in _LETTERS),
    st.sampled_from(_SPACES),
    st.characters(exclude_categories=["Cs"]),
)
words = st.text(characters.filter(lambda char: char not in _SPACES), min_size=1, max_size=8)
texts = st.lists(st.tuples(words, st.sampled_from((" ", "\n", ", ", " – ", "\u00a0"))), max_size=24).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
) | st.text(characters, max_size=120)
anything = st.text(max_size=60) | st.text(characters | st.just("\ud800"), max_size=60)

"""Receipt and order numbers as they are looked up: typed in any case, with dashes or without."""


def number_key(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())

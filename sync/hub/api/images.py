"""GET /v1/images/<hash>: a picture never changes under its hash."""

from litestar import Response, get

from sync.hub.hub import Hub
from sync.hub.images import media_type
from sync.hub.problems import Refusal


@get("/images/{name:str}", sync_to_thread=True)
def image(hub: Hub, name: str) -> Response[bytes]:
    content = hub.images.read(name)
    if content is None:
        raise Refusal("not-found", "there is no picture of this hash")
    return Response(
        content,
        media_type=media_type(content),
        headers={
            "cache-control": "public, max-age=31536000, immutable",
            "etag": f'"{name}"',
            "x-content-type-options": "nosniff",
        },
    )

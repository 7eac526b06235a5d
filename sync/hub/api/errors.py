"""Every error as a problem document (RFC 9457)."""

from typing import Any

import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException, NotFoundException
from litestar.types import ExceptionHandlersMap

from sync import wire
from sync.hub.problems import KNOWN, Refusal

MEDIA_TYPE = "application/problem+json"

logger = structlog.get_logger(__name__)

Asking = Request[Any, Any, Any]


def problem_response(problem: wire.Problem) -> Response[wire.Problem]:
    return Response(problem, status_code=problem.status, media_type=MEDIA_TYPE)


def _refused(_request: Asking, error: Refusal) -> Response[wire.Problem]:
    return problem_response(error.problem)


def _http(_request: Asking, error: HTTPException) -> Response[wire.Problem]:
    """What the framework says no to: unknown paths, wrong methods, parameters, sizes."""
    if isinstance(error, NotFoundException):
        slug = "not-found"
    else:
        slug = "too-large" if error.status_code == 413 else "bad-request"
    problem = wire.Problem(
        type=slug, title=KNOWN[slug][1], status=error.status_code, detail=error.detail
    )
    return problem_response(problem)


def _failed(request: Asking, error: Exception) -> Response[wire.Problem]:
    """A fault of the hub's own. What it says may hold data, so only its kind goes out."""
    logger.error("request failed", path=request.url.path, exc_info=error)
    return problem_response(Refusal("hub-error").problem)


HANDLERS: ExceptionHandlersMap = {
    Refusal: _refused,
    HTTPException: _http,
    Exception: _failed,
}

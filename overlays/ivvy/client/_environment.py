"""Checks the environment variables that httpx reads, because httpx reports problems with them during the first call."""

import os
import ssl
from pathlib import Path
from urllib.request import getproxies

import httpx

PROXY_SCHEMES = ("http", "https", "all")  # Those that httpx looks for.
INVALID = (ValueError, httpx.InvalidURL)


def find_environment_problem() -> str | None:
    """Return why httpx cannot use the proxies or certificates that the environment names, without quoting a proxy."""
    return _certificate_problem() or _proxy_problem()


def load_certificates(verify: ssl.SSLContext | bool = True) -> ssl.SSLContext:
    """Return httpx's TLS settings, or raise ValueError if a file that the environment names cannot be used."""
    try:
        return httpx.create_ssl_context(verify=verify)
    except (OSError, ValueError) as error:  # An SSLError is an OSError.
        key_log = os.environ.get("SSLKEYLOGFILE")
        is_key_log = key_log is not None and isinstance(error, OSError) and error.filename == key_log
        names = ["SSLKEYLOGFILE"] if is_key_log else ["SSL_CERT_FILE", "SSL_CERT_DIR"]
        name = next((each for each in names if os.environ.get(each)), None)
        if name is None:
            raise
        raise ValueError(f"the file in the environment variable {name} cannot be used: {error}") from None


def _certificate_problem() -> str | None:
    """Check that there are certificates. Reading them takes tens of milliseconds, so the first call does that."""
    if file := os.environ.get("SSL_CERT_FILE"):
        path = Path(file)
        try:
            is_usable = b"-----BEGIN" in path.read_bytes() if path.is_file() else path.exists() and not path.is_dir()
        except OSError:
            is_usable = False
        return None if is_usable else f"the environment variable SSL_CERT_FILE names no readable PEM file: {file!r}"
    directories = os.environ.get("SSL_CERT_DIR")
    # OpenSSL takes a list, and ignores directories that do not exist.
    if directories and not any(
        Path(each).is_dir() and os.access(each, os.X_OK) for each in directories.split(os.pathsep)
    ):
        return f"the environment variable SSL_CERT_DIR names no readable directory: {directories!r}"
    return None


def _proxy_problem() -> str | None:
    proxies = getproxies()
    if not proxies:
        return None
    for scheme in PROXY_SCHEMES:
        url = proxies.get(scheme)
        if url and not _is_proxy(url if "://" in url else f"http://{url}"):
            return f"{_source(scheme, url)} is not a proxy URL that httpx supports, such as http://proxy.example:3128"
    try:
        httpx.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
    except ImportError:  # For a SOCKS proxy; the first call says what to install.
        return None
    except INVALID:
        hint = "write IPv6 addresses without brackets, and no networks of them"
        return f"{_source('no', proxies.get('no', ''))} contains a host that httpx cannot parse; {hint}"
    return None


def _is_proxy(url: str) -> bool:
    try:
        proxy = httpx.Proxy(url).url
        proxy.raw_host.decode().encode("idna")  # As the resolver does, in the middle of a call.
    except INVALID:
        return False
    return proxy.port is None or 0 < proxy.port < 65536


def _source(scheme: str, value: str) -> str:
    """Return the name of the variable that has a proxy. On macOS and Windows the system has proxy settings too."""
    name = f"{scheme}_proxy"
    names = [each for each in (name, name.upper(), *os.environ) if each.lower() == name]
    found = next((each for each in names if os.environ.get(each) == value), None)
    return f"the environment variable {found}" if found else f"the {scheme} proxy in the settings of this system"

"""A document of an action that spec/ lacks, what is done with it, and what can be wrong in it."""

from typing import NamedTuple

import pytest

TASK = """\
openapi: 3.1.0
info:
  title: Add or update a task
  version: '1.0'
externalDocs:
  description: Add or Update Task
  url: https://developer.ivvy.com/crm/add-or-update-task
servers:
  - {url: 'https://api.ap-southeast-2.ivvy.com', description: AU}
  - {url: 'https://api.eu-west-2.ivvy.com', description: UK}
  - {url: 'https://api.us-west-2.ivvy.com', description: US}
paths:
  /api/1.0/crm:
    post:
      operationId: addOrUpdateTask
      tags: [crm]
      summary: Add a task, or update one.
      description: Without `id` a task is added.
      x-ivvy-repeatable: with-id
      x-ivvy-codes:
        - code: 25001
          name: TASK_DOES_NOT_EXIST
          meaning: The task does not exist.
          missing: {member: id, action: addOrUpdateTask}
        - code: 25002
          name: LIST_DOES_NOT_EXIST
          meaning: The list does not exist.
          missing: {member: listId}
        - code: 25003
          name: INVALID_DATA
          meaning: The request contains invalid data.
      parameters:
        - name: action
          in: query
          required: true
          schema:
            const: addOrUpdateTask
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Task'
            examples:
              add:
                value:
                  title: Call back
                  listId: 4
                  dueDate: '2026-03-01'
                  startTime: '09:30:00'
                  owner: {userId: 7}
              update:
                value: {id: 81, title: Call again, done: true, closedById: 7}
      responses:
        '200':
          description: The task was added or updated, or a failure.
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: '#/components/schemas/SavedTask'
                  - $ref: '../components.yaml#/components/schemas/Failure'
              examples:
                saved:
                  value: {success: true, id: 81}
        default:
          description: A failure with its own HTTP status.
          content:
            application/json:
              schema:
                $ref: '../components.yaml#/components/schemas/Failure'
components:
  schemas:
    Task:
      description: Something to be done.
      type: object
      required: [title]
      if:
        not: {required: [id]}
      then:
        required: [dueDate]
      allOf:
        - if:
            required: [done]
            properties:
              done: {const: true}
          then:
            required: [closedById]
      dependentRequired:
        startTime: [dueDate]
      properties:
        id:
          description: The task to update. Leave it out to add one.
          type: integer
        title:
          description: What is to be done.
          type: string
          minLength: 1
        listId:
          description: The list the task is on.
          type: integer
        dueDate:
          description: The day it must be done by, venue time.
          type: string
          format: date
        startTime:
          description: When to begin, venue time.
          type: string
          format: time-local
        done:
          description: Whether it is done.
          type: boolean
        closedById:
          description: The user who closed it.
          type: integer
        effort:
          description: How many hours it takes.
          type: number
          format: double
        priority:
          description: How soon.
          type: integer
          enum: [1, 2, 5]
          x-enum-varnames: [LOW, HIGH, TOP]
          x-ivvy-meanings: [It can wait, It cannot wait, It cannot wait at all]
        state:
          description: How far it is.
          $ref: '#/components/schemas/TaskState'
        tags:
          description: What it is about.
          type: array
          items:
            type: string
        notes:
          description: Whatever there is to say.
          type: [string, 'null']
        owner:
          description: Who does it.
          $ref: '#/components/schemas/TaskOwner'
        steps:
          description: What it consists of.
          type: array
          items:
            type: object
            required: [text]
            properties:
              text:
                description: What the step is.
                type: string
        parent:
          description: The task it is a part of.
          oneOf:
            - $ref: '#/components/schemas/Task'
            - type: 'null'
        extra:
          description: Whatever else the account keeps.
          type: object
    TaskState:
      description: How far a task is.
      type: string
      enum: [notBegun, inProgress]
      x-ivvy-meanings: [Nobody has begun, Somebody has begun]
    TaskOwner:
      description: Who does a task.
      type: object
      required: [userId]
      properties:
        userId:
          description: The user.
          type: integer
        role:
          description: What the user is in it.
          type: string
    SavedTask:
      description: The task that was added or updated.
      type: object
      required: [success, id]
      properties:
        success:
          description: Whether the task was saved.
          type: boolean
        id:
          description: The id of the task.
          type: integer
"""


# Adds and changes tasks with both clients, and is refused; the arguments are the URL and the folder of the client.
USE = """
import asyncio, datetime, sys
import ivvy.api
assert ivvy.api.__file__.startswith(sys.argv[2]), ivvy.api.__file__
from ivvy.api.codes.crm import AddOrUpdateTaskCode
from ivvy.api.models import Task, TaskOwner, TaskPriority, TaskState, TaskStepsItem
from ivvy.client import ApiError, AsyncIvvyClient, InvalidRequestError, IvvyClient
access = {"key": "sandbox-key", "secret": "sandbox-secret", "base_url": sys.argv[1]}
day = datetime.date(2026, 3, 1)
task = Task(
    title="Call back", list_id=4, due_date=day, start_time=datetime.time(9, 30), done=False, effort=1.5,
    priority=TaskPriority.HIGH, state=TaskState.NOT_BEGUN, tags=["phone", "vip"], notes=None,
    owner=TaskOwner(user_id=7), steps=[TaskStepsItem(text="Dial")], parent=Task(id=81, title="All calls"),
    extra={"colour": ["red", {"dark": None}]},
)

def refused(error, task):
    try:
        ivvy.crm.add_or_update_task(task)
    except error as refusal:
        return refusal
    raise AssertionError(task)

with IvvyClient(**access) as ivvy:
    saved = ivvy.crm.add_or_update_task(task)
    assert saved.success is True
    print(saved.id)
    for lacking, member in (
        (Task(title="a"), "dueDate"),
        (Task(id=81, title="a", done=True), "closedById"),
        (Task(id=81, title="a", start_time=datetime.time(9)), "dueDate"),
        (Task(title="a", due_date=day, parent=Task(title="b")), "parent.dueDate"),
    ):
        assert [violation.member for violation in refused(InvalidRequestError, lacking).violations] == [member], lacking
    unknown = Task(title="a", due_date=day, list_id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTaskCode.LIST_DOES_NOT_EXIST
    unknown = Task(title="a", id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTaskCode.TASK_DOES_NOT_EXIST

async def use():
    async with AsyncIvvyClient(**access) as ivvy:
        saved = await ivvy.crm.add_or_update_task(task)
        change = Task(id=saved.id, title="Call again", done=True, closed_by_id=7)
        assert (await ivvy.crm.add_or_update_task(change)).id == saved.id
        print(saved.id)

asyncio.run(use())
"""

# The task that is added there, as it is on the wire.
SENT = {
    "title": "Call back",
    "listId": 4,
    "dueDate": "2026-03-01",
    "startTime": "09:30:00",
    "done": False,
    "effort": 1.5,
    "priority": 2,
    "state": "notBegun",
    "tags": ["phone", "vip"],
    "notes": None,
    "owner": {"userId": 7},
    "steps": [{"text": "Dial"}],
    "parent": {"id": 81, "title": "All calls"},
    "extra": {"colour": ["red", {"dark": None}]},
}

# What is right, and what is wrong with what mypy calls it.
TYPED_USE = """\
import datetime
from ivvy.api.models import SavedTask, Task, TaskOwner, TaskPriority
from ivvy.api.resources.crm import AsyncCrm, Crm
def use(crm: Crm) -> SavedTask:
    day = datetime.date(2026, 3, 1)
    owner = TaskOwner(user_id=7)
    return crm.add_or_update_task(Task(title="a", due_date=day, priority=TaskPriority.HIGH, owner=owner, notes=None))
async def use_async(crm: AsyncCrm) -> int:
    return (await crm.add_or_update_task(Task(title="a", extra={"a": [1]}))).id
Task(title="a", due=datetime.date(2026, 3, 1))  # call-arg
Task(title="a", due_date="2026-03-01")  # arg-type
Task(title="a", priority=2)  # arg-type
Task(title=None)  # arg-type
Task(due_date=datetime.date(2026, 3, 1))  # call-arg
Task(title="a").titel  # attr-defined
"""

# Imports all of a client with odd names, and calls the actions.
ODD_USE = """
import importlib, pkgutil
import ivvy.api
from ivvy.api import models
for module in pkgutil.walk_packages(ivvy.api.__path__, "ivvy.api."):
    importlib.import_module(module.name)
from ivvy.api.actions import documented
from ivvy.api.namespaces import Namespaces
class Echo(Namespaces):
    def perform(self, action, request):
        return action.namespace, action.name, action.request(), type(request)
for attribute in "import_", "call_", "property_", "models", "documented_", "caller", "namespaces", "task":
    namespace = attribute.strip("_")
    model = getattr(models, f"{namespace.capitalize()}Task")
    assert getattr(Echo(), attribute).list_(model(title="a")) == (namespace, "list", model, model), attribute
    assert documented(namespace, "list").name == "list"
assert models.Task(title="a", class_=5).class_ == 5
assert models.TaskState.NONE == "None"
"""
ODD_NAMESPACES = ("import", "call", "property", "models", "documented", "caller", "namespaces", "task")
ODD_MEMBERS = ("class", "from", "list", "datetime", "self", "None", "type", "mapping", "define", "name", "unset")

# Descriptions that are hard to put into Python.
TEXTS = [
    'He said "no".',
    'It ends with a "quote"',
    '"It begins" with one',
    'Three """ of them',
    'Three at the end"""',
    '""""',
    "'''",
    "One \\ backslash",
    "One at the end\\",
    'One before a quote\\"',
    'Two before a quote\\\\"',
    "\\n \\N{DASH} \\u12 \\x",
    "two\nlines\n\n  and a third",
    "a\ttab",
    "Zürich — 日本語 🎉",
    "a\u00a0blank that does not break, and \u200b none at all",
    "{{ client }} {% if %} {# #} {} {0}",
    "%s %(name)s",
    "# no comment",
    "Raises:",
    "x" * 300,
    "\\" * 150,
]

# Values of a member, some of which are hard to put into Python.
VALUES = ['a"b', "a\\", "None", "it's", "\u2028", "{{ x }}"]


class Mistake(NamedTuple):
    """A change that makes a document unusable.

    Attributes:
        what: What is wrong.
        old: What stands in the document.
        new: What stands there instead.
        at: A part of the line that must be named.
        said: What must be said of it.
    """

    what: str
    old: str
    new: str
    at: str
    said: str


def member(what: str, text: str, said: str, at: str = "") -> Mistake:
    """A member too many."""
    return Mistake(what, "        notes:\n", f"        {text}\n        notes:\n", at or text, said)


def schema(what: str, text: str, said: str, at: str = "") -> Mistake:
    """A member `bad` with a schema, written in one line."""
    return member(what, f"bad: {text}", said, at)


def change(what: str, old: str, new: str, said: str, at: str = "") -> Mistake:
    return Mistake(what, old, new, at or new, said)


def named(what: str, text: str, said: str, at: str = "") -> Mistake:
    """A schema too many among those with a name."""
    return Mistake(what, "    TaskOwner:\n", f"    {text}\n    TaskOwner:\n", at or text, said)


OPERATION = "      tags: [crm]\n"

MISTAKES = [
    # YAML that is not what it seems.
    change(
        "a-key-twice",
        "          minLength: 1\n",
        "          minLength: 1\n          type: number\n",
        "Task.title.type: the key is defined twice, here and in line",
        at="          type: number",
    ),
    change("a-bad-indent", "      tags: [crm]\n", "     tags: [crm]\n", "invalid YAML"),
    change("a-date-without-quotes", "dueDate: '2026-03-01'", "dueDate: 2026-03-01", "2026-03-01 is read as a date"),
    change("a-time-without-quotes", "startTime: '09:30:00'", "startTime: 19:30:00", "19:30:00 is read as 70200"),
    change("a-no-that-is-false", "title: Call back", "title: no", "no is read as False"),
    change("a-number-with-leading-zeros", "code: 25002", "code: 025002", "025002 is read as"),
    change("a-text-that-others-read-as-a-number", "title: Call back", "title: 0289", "0289 is read as a number"),
    change("a-number-that-is-none", "minLength: 1", "minLength: .inf", ".inf is read as inf"),
    change("a-control-character", "title: Call back", 'title: "a\\0b"', "the character U+0000 is not allowed"),
    change("half-a-character", "title: Call back", 'title: "\\ud83d"', "character"),
    change("a-merge", "owner: {userId: 7}", "owner: {<<: {userId: 7}}", "merging with << is not supported"),
    change("a-tag", "owner: {userId: 7}", "owner: !owner {userId: 7}", "the tag !owner is not supported"),
    change("a-python-object", "title: Call back", "title: !!python/name:os.system", "invalid YAML"),
    change("a-key-that-is-a-list", "owner: {userId: 7}", "owner: {[a]: 7}", "a key must be a string"),
    # What is no OpenAPI, or not as the documents use it.
    change("openapi-3.0", "openapi: 3.1.0", "openapi: 3.0.3", "openapi: invalid OpenAPI"),
    change(
        "no-info",
        "info:\n  title: Add or update a task\n  version: '1.0'\n",
        "",
        "invalid OpenAPI: 'info' is a required property",
        at="",
    ),
    change(
        "a-summary-that-is-a-number", "summary: Add a task, or update one.", "summary: 5", "summary: invalid OpenAPI"
    ),
    change("a-wrong-type", "version: '1.0'", "version: 1.0", "info.version: invalid OpenAPI"),
    change(
        "an-unknown-key", OPERATION, f"{OPERATION}      tag: crm\n", "tag: tag is not supported here", at="tag: crm"
    ),
    change(
        "a-key-that-would-be-lost",
        OPERATION,
        f"{OPERATION}      deprecated: true\n",
        "deprecated is not supported here",
        at="deprecated",
    ),
    change(
        "other-components",
        "components:\n",
        "components:\n  responses: {}\n",
        "responses is not supported here",
        at="  responses: {}",
    ),
    change(
        "another-path", "  /api/1.0/crm:\n", "  /api/1.0/tasks:\n", "the only path must be /api/1.0/crm", at="paths:"
    ),
    change(
        "another-method",
        "    post:\n",
        "    put:\n",
        "the only path must be /api/1.0/crm, with only the method post",
        at="paths:",
    ),
    change(
        "another-operation-id",
        "operationId: addOrUpdateTask",
        "operationId: addTask",
        "operationId: must be addOrUpdateTask, the name of the file, not addTask",
    ),
    change("another-tag", "tags: [crm]", "tags: [tasks]", "tags: must be ['crm'], the name of the file"),
    change(
        "another-const", "const: addOrUpdateTask", "const: addTask", "parameters: the only parameter", at="parameters:"
    ),
    change(
        "a-parameter-of-no-type",
        "const: addOrUpdateTask",
        "const: addOrUpdateTask\n            type: text",
        "type: invalid OpenAPI: 'text' is not valid",
        at="            type: text",
    ),
    change(
        "another-parameter",
        "        - name: action\n",
        "        - name: verb\n",
        "parameters: the only parameter",
        at="parameters:",
    ),
    change(
        "an-optional-action",
        "          in: query\n          required: true\n",
        "          in: query\n",
        "parameters: the only parameter",
        at="parameters:",
    ),
    change(
        "no-page",
        "externalDocs:\n  description: Add or Update Task\n  url: https://developer.ivvy.com/crm/add-or-update-task\n",
        "",
        "externalDocs: externalDocs.url must be the address of the vendor's page",
        at="",
    ),
    change(
        "a-page-that-is-no-url",
        "https://developer.ivvy.com/crm/add-or-update-task",
        "the page on tasks",
        "externalDocs: externalDocs.url must be the address of the vendor's page",
    ),
    change("no-servers", TASK[TASK.index("servers:") : TASK.index("paths:")], "", "servers: servers must list", at=""),
    change("a-server-without-a-region", "description: AU", "x-region: AU", "x-region is not supported here"),
    change(
        "a-server-with-a-path",
        "https://api.eu-west-2.ivvy.com",
        "https://api.ivvy.com/eu",
        "servers.1: a server needs a unique region",
    ),
    change("a-region-twice", "description: UK", "description: AU", "servers.1: a server needs a unique region"),
    change(
        "bad-repeatable",
        "x-ivvy-repeatable: with-id",
        "x-ivvy-repeatable: sometimes",
        "x-ivvy-repeatable: must be one of always, never, with-id",
    ),
    change(
        "no-repeatable", "      x-ivvy-repeatable: with-id\n", "", "x-ivvy-repeatable: must be one of", at="    post:"
    ),
    change(
        "with-id-without-an-id",
        "        id:\n          description: The task to update. Leave it out to add one.\n",
        "        key:\n",
        "Task: 'id' of the condition is not a member",
        at="    Task:",
    ),
    change(
        "a-booking-that-is-no-member",
        OPERATION,
        f"{OPERATION}      x-ivvy-booking: bookingId\n",
        "x-ivvy-booking: bookingId is not a member of the request",
        at="x-ivvy-booking",
    ),
    change(
        "a-misspelt-extension",
        OPERATION,
        f"{OPERATION}      x-ivvy-boking: id\n",
        "x-ivvy-boking is not supported here",
        at="x-ivvy-boking",
    ),
    # Codes.
    change(
        "codes-that-are-no-list",
        TASK[TASK.index("        - code: 25001") : TASK.index("      parameters:")],
        "        25001: TASK_DOES_NOT_EXIST\n",
        "x-ivvy-codes: list the error codes",
        at="x-ivvy-codes:",
    ),
    change("a-code-that-is-a-text", "code: 25002", "code: '25002'", "x-ivvy-codes.1: every code needs code (a number)"),
    change(
        "a-code-without-meaning",
        "          meaning: The list does not exist.\n",
        "",
        "x-ivvy-codes.1: every code needs code (a number), name and meaning",
        at="code: 25002",
    ),
    change(
        "a-code-twice",
        "code: 25002",
        "code: 25001",
        "x-ivvy-codes.1: 25001 LIST_DOES_NOT_EXIST and 25001 TASK",
        at="code: 25001",
    ),
    change(
        "a-name-of-a-code-twice", "name: INVALID_DATA", "name: TASK_DOES_NOT_EXIST", "x-ivvy-codes.2:", at="code: 25003"
    ),
    change(
        "a-name-of-a-code-that-is-no-constant",
        "name: INVALID_DATA",
        "name: Invalid data",
        "x-ivvy-codes.2: name must be a constant such as",
        at="code: 25003",
    ),
    change(
        "a-misspelt-key-of-a-code",
        "missing: {member: listId}",
        "mising: {member: listId}",
        "mising is not supported in a code",
    ),
    change(
        "a-code-for-a-member-that-is-none",
        "{member: listId}",
        "{member: lstId}",
        "missing.member must be a member of the request, not lstId",
    ),
    change(
        "a-code-for-an-action-that-is-none",
        "action: addOrUpdateTask}",
        "action: addTask}",
        "missing.action must be a documented action, not addTask",
    ),
    # References.
    change(
        "a-reference-to-a-missing-file",
        "'#/components/schemas/TaskState'",
        "'../shared.yaml#/components/schemas/TaskState'",
        "Task.state: $ref to a missing file: shared.yaml",
    ),
    change(
        "a-reference-out-of-the-folder",
        "'#/components/schemas/TaskState'",
        "'../../../components.yaml#/components/schemas/ErrorCode'",
        "Task.state: $ref to a missing file",
    ),
    change(
        "a-reference-to-a-missing-schema",
        "'#/components/schemas/TaskState'",
        "'#/components/schemas/TaskStatus'",
        "Task.state: $ref to a missing schema: crm/addOrUpdateTask.yaml has no TaskStatus",
    ),
    change(
        "a-reference-to-a-missing-shared-schema",
        "'#/components/schemas/TaskState'",
        "'../components.yaml#/components/schemas/TaskState'",
        "$ref to a missing schema: components.yaml has no TaskState",
    ),
    change(
        "a-reference-to-a-response",
        "'#/components/schemas/TaskState'",
        "'#/components/responses/TaskState'",
        "Task.state: a $ref must end in #/components/schemas/<name>",
    ),
    change(
        "a-reference-to-the-web",
        "'#/components/schemas/TaskState'",
        "https://example.com/schemas/TaskState",
        "Task.state: a $ref must end in #/components/schemas/<name>",
    ),
    change(
        "a-reference-into-a-schema",
        "'#/components/schemas/TaskState'",
        "'#/components/schemas/Task/properties/id'",
        "Task.state: a $ref must end in",
    ),
    change(
        "a-reference-that-is-a-number", "$ref: '#/components/schemas/TaskState'", "$ref: 5", "Task.state.$ref: invalid"
    ),
    change(
        "a-response-by-reference",
        "'200':\n          description: The task was added or updated, or a failure.\n",
        "'200':\n          $ref: '#/components/schemas/SavedTask'\n",
        "responses.200.$ref: $ref is not supported here",
        at="SavedTask",
    ),
    change(
        "a-type-beside-a-reference",
        "$ref: '#/components/schemas/TaskState'",
        "$ref: '#/components/schemas/TaskState'\n          type: string",
        "Task.state: type next to $ref",
        at="          type: string",
    ),
    # Names.
    *(
        member(
            f"a-member-called-{name}", f"{name}: {{type: string}}", f"Task.{name}: the model already has an attribute"
        )
        for name in (
            "toDict",
            "fromDict",
            "additionalProperties",
            "cls",
            "d",
            "cast",
            "conditions",
            "missing",
            "field",
            "member",
            "to_dict",
        )
    ),
    *(
        member(
            f"a-member-called-{name or 'nothing'}",
            f"'{name}': {{type: string}}",
            "a member's name must be a letter or an underscore",
        )
        for name in ("booking-id", "", "1st", "a b", "größe", "$ref")
    ),
    *(
        member(
            f"a-python-name-{name}",
            f"other: {{type: string, x-ivvy-python-name: {name}}}",
            "Task.other: x-ivvy-python-name must be a name in Python",
        )
        for name in ("listId", "class", "1st", "a-b")
    ),
    member(
        "two-members-of-one-name",
        "list_id: {type: string}",
        "Task.list_id: the member and listId would have the same name in Python, list_id",
    ),
    *(
        named(
            f"a-class-called-{name}",
            f"{name}: {{type: object, properties: {{id: {{type: integer}}}}}}",
            f"{name}: not a valid name of a class",
        )
        for name in (
            "Model",
            "Unset",
            "Mapping",
            "Decimal",
            "DATE",
            "Exception",
            "None",
            "taskList",
            "Task_List",
            "Task-List",
        )
    ),
    named(
        "classes-of-one-module",
        "TASKOwner: {type: object, properties: {id: {type: integer}}}",
        "TaskOwner: the name is too similar to TASKOwner",
        at="    TaskOwner:",
    ),
    named(
        "a-class-called-like-one-inside-another",
        "TaskPriority: {type: string, enum: [a]}",
        "TaskPriority: the name is defined twice",
        at="",
    ),
    # Schemas that the client could not carry.
    *(
        schema(
            f"keyword-{keyword}",
            f"{{type: object, {keyword}: {value}}}",
            f"Task.bad: keyword {keyword} is not supported",
        )
        for keyword, value in (
            ("patternProperties", "{a: {type: string}}"),
            ("not", "{required: [id]}"),
            ("else", "{required: [id]}"),
            ("anyOf", "[{required: [a]}, {required: [b]}]"),
            ("default", "{}"),
            ("const", "{}"),
            ("title", "Bad"),
            ("dependentSchemas", "{}"),
            ("propertyNames", "{}"),
            ("minProperties", "1"),
            ("readOnly", "true"),
            ("x-ivvy-meaning", "[a]"),
            ("x-note", "a"),
            ("nullable", "true"),
            ("example", "{}"),
        )
    ),
    *(
        schema(
            f"keyword-{keyword}",
            f"{{type: array, items: {{}}, {keyword}: {value}}}",
            f"keyword {keyword} is not supported",
        )
        for keyword, value in (("prefixItems", "[{type: string}]"), ("contains", "{type: string}"))
    ),
    change(
        "anyof-of-required",
        "      dependentRequired:\n        startTime: [dueDate]\n",
        "      anyOf: [{required: [id]}, {required: [title]}]\n",
        "Task: keyword anyOf is not supported",
    ),
    change(
        "else",
        "      dependentRequired:\n        startTime: [dueDate]\n",
        "      else: {required: [title]}\n",
        "Task: keyword else is not supported",
    ),
    named(
        "an-allof-with-a-reference",
        "Job: {type: object, allOf: [{$ref: '#/components/schemas/Task'}], properties: {a: {}}}",
        "Job: allOf is only supported for if and then",
    ),
    schema(
        "one-of-two-models",
        "{oneOf: [{$ref: '#/components/schemas/Task'}, {$ref: '#/components/schemas/TaskOwner'}]}",
        "Task.bad: oneOf is only supported for one schema and {type: 'null'}",
    ),
    schema(
        "additional-properties-with-a-schema",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}",
        "Task.bad: additionalProperties with a schema is not supported",
    ),
    schema("two-types", "{type: [string, boolean]}", "Task.bad: a type can only be combined with null"),
    schema("null-alone", "{type: 'null'}", "Task.bad: a type can only be combined with null"),
    schema("an-unknown-type", "{type: int}", "Task.bad.type: invalid OpenAPI: 'int' is not valid"),
    schema("no-items", "{type: array}", "Task.bad: an array needs items"),
    schema("items-without-a-type", "{items: {type: string}}", "Task.bad: items needs a type"),
    schema(
        "a-keyword-of-another-type",
        "{type: string, items: {type: string}}",
        "Task.bad: items is not supported with type",
    ),
    schema("an-unknown-format", "{type: string, format: date-time}", "Task.bad: format date-time is not supported"),
    schema(
        "properties-in-a-list",
        "{type: object, properties: [id, name]}",
        "Task.bad: invalid OpenAPI: ['id', 'name'] is not of type",
    ),
    schema("a-schema-that-is-a-text", "string", "Task.bad: invalid OpenAPI: 'string' is not of type"),
    schema("a-schema-that-is-true", "true", "Task.bad: a schema must be a mapping"),
    schema(
        "required-as-a-member-has-it-elsewhere", "{type: string, required: true}", "Task.bad.required: invalid OpenAPI"
    ),
    schema(
        "required-without-properties", "{type: object, required: [id]}", "Task.bad: id is required but not a member"
    ),
    schema(
        "a-pattern-that-is-none",
        "{type: string, pattern: '('}",
        "Task.bad: the pattern is not a regular expression of Python: missing )",
    ),
    schema("no-values", "{type: string, enum: []}", "Task.bad: an enum needs values"),
    schema("values-of-two-types", "{type: string, enum: [a, 1]}", "Task.bad: every value must be of type string"),
    schema("a-value-twice", "{type: string, enum: [a, a]}", "Task.bad: an enum needs values without duplicates"),
    schema("values-without-a-type", "{enum: [a]}", "Task.bad: enum needs a type"),
    schema("null-among-the-values-alone", "{type: string, enum: [a, null]}", "Task.bad: null must be in both"),
    schema("null-in-the-type-alone", "{type: [string, 'null'], enum: [a]}", "Task.bad: null must be in both"),
    schema(
        "numbers-without-constants", "{type: integer, enum: [1]}", "Task.bad: an integer enum needs x-enum-varnames"
    ),
    schema(
        "too-few-constants",
        "{type: integer, enum: [1, 2], x-enum-varnames: [ONE]}",
        "Task.bad: x-enum-varnames must list one string for each value",
    ),
    schema(
        "a-constant-twice",
        "{type: integer, enum: [1, 2], x-enum-varnames: [ONE, ONE]}",
        "Task.bad: several values would have the constant ONE",
    ),
    schema(
        "a-constant-that-cannot-be",
        "{type: integer, enum: [1], x-enum-varnames: [one-time]}",
        "Task.bad: one-time cannot be a constant",
    ),
    schema(
        "values-of-one-constant",
        "{type: string, enum: [a b, a-b]}",
        "Task.bad: several values would have the constant A_B",
    ),
    schema("a-value-that-is-no-constant", "{type: string, enum: [1st]}", "Task.bad: 1ST cannot be a constant"),
    schema("an-empty-value", "{type: string, enum: ['']}", "Task.bad: an empty string cannot be a constant"),
    schema(
        "too-few-meanings", "{type: string, enum: [a, b], x-ivvy-meanings: [A]}", "x-ivvy-meanings must list one string"
    ),
    schema(
        "constants-without-values", "{type: string, x-enum-varnames: [A]}", "Task.bad: x-enum-varnames needs an enum"
    ),
    named(
        "a-named-list",
        "Tasks: {type: array, items: {$ref: '#/components/schemas/Task'}}",
        "Tasks: a named schema must be an object with properties, or an enum",
    ),
    named("a-named-reference", "Tasks: {$ref: '#/components/schemas/Task'}", "Tasks: a named schema must be"),
    named("a-named-object-without-properties", "Tasks: {type: object}", "Tasks: a named schema must be"),
    named(
        "a-named-enum-with-null",
        "Tasks: {type: [string, 'null'], enum: [a, null]}",
        "Tasks: a named enum cannot",
    ),
    change(
        "schemas-that-contain-each-other",
        "        role:\n",
        "        task:\n          $ref: '#/components/schemas/Task'\n        role:\n",
        "Task and TaskOwner: schemas that contain each other are not supported",
        at="    Task:",
    ),
    # Conditions.
    change(
        "a-condition-of-a-pattern",
        "done: {const: true}",
        "done: {type: boolean}",
        "Task.allOf.0: if is only supported with",
        at="- if:",
    ),
    change(
        "a-condition-of-two-absent-members",
        "not: {required: [id]}",
        "not: {required: [id, listId]}",
        "Task: if is only supported with",
        at="      if:",
    ),
    change(
        "a-condition-that-is-always-met",
        "        not: {required: [id]}",
        "        {}",
        "Task: if is only supported",
        at="      if:",
    ),
    change(
        "a-condition-without-then",
        "      then:\n        required: [dueDate]\n",
        "",
        "Task: then is only supported",
        at="    Task:",
    ),
    change(
        "a-condition-that-wants-a-type",
        "        required: [dueDate]\n",
        "        required: [dueDate]\n        type: object\n",
        "Task: then is only supported with only required",
        at="      then:",
    ),
    change(
        "a-condition-of-a-member-that-is-none",
        "not: {required: [id]}",
        "not: {required: [taskId]}",
        "Task: 'taskId' of the condition is not a member",
        at="    Task:",
    ),
    change(
        "a-condition-that-wants-a-member-that-is-none",
        "            required: [closedById]",
        "            required: [closedBy]",
        "'closedBy' of the condition is not a member",
        at="- if:",
    ),
    change(
        "a-condition-that-is-never-met",
        "done: {const: true}",
        "done: {const: 'true'}",
        "the condition is never met: done cannot be 'true'",
        at="- if:",
    ),
    change(
        "a-dependency-of-a-member-that-is-none",
        "        startTime: [dueDate]",
        "        beginTime: [dueDate]",
        "'beginTime' of the condition is not a member",
    ),
    change(
        "a-required-member-that-is-none",
        "required: [title]",
        "required: [titel]",
        "Task: titel is required but not a member",
    ),
    # Requests and answers.
    change(
        "a-request-without-a-schema",
        "            schema:\n              $ref: '#/components/schemas/Task'\n",
        "",
        "requestBody: the only content type must be application/json",
        at="        content:",
    ),
    change(
        "a-request-that-is-an-enum",
        "            schema:\n              $ref: '#/components/schemas/Task'\n",
        "            schema:\n              $ref: '#/components/schemas/TaskState'\n",
        "requestBody: a request or a response must be an object with properties",
        at="            schema:",
    ),
    change(
        "a-request-that-is-a-list",
        "            schema:\n              $ref: '#/components/schemas/Task'\n",
        "            schema: {type: array, items: {$ref: '#/components/schemas/Task'}}\n",
        "requestBody: a request or a response must be an object with properties",
        at="            schema:",
    ),
    change(
        "an-optional-request",
        "      requestBody:\n        required: true\n",
        "      requestBody:\n",
        "requestBody: required must be true",
        at="      requestBody:",
    ),
    change(
        "a-form",
        "      requestBody:\n        required: true\n        content:\n          application/json:\n",
        "      requestBody:\n        required: true\n        content:\n          application/x-www-form-urlencoded:\n",
        "requestBody: the only content type must be application/json",
        at="        content:",
    ),
    change(
        "no-success", "        '200':\n", "        '400':\n", "responses.400: only 200, and failures with the schema"
    ),
    change(
        "two-successes",
        "                  - $ref: '#/components/schemas/SavedTask'\n",
        "                  - $ref: '#/components/schemas/SavedTask'\n"
        "                  - $ref: '#/components/schemas/Task'\n",
        "responses.200: the 200 response must have one schema, or oneOf with that schema and Failure",
        at="              schema:",
    ),
    change(
        "another-success",
        "        default:\n",
        "        '201':\n",
        "responses.201: only 200, and failures with the schema",
    ),
    # Examples.
    change(
        "an-example-that-lacks-a-member",
        "{id: 81, title: Call again, done: true, closedById: 7}",
        "{id: 81}",
        "examples.update: the example does not validate: 'title' is a required property",
        at="{id: 81}",
    ),
    change(
        "an-example-against-a-condition",
        ", closedById: 7}",
        "}",
        "examples.update: the example does not validate: 'closedById' is a required property",
        at="value: {id: 81, title",
    ),
    change(
        "an-example-of-another-type",
        "owner: {userId: 7}",
        "owner: {userId: seven}",
        "examples.add.owner.userId: the example does not validate: 'seven' is not of type 'integer'",
    ),
    change(
        "an-example-with-no-such-day",
        "'2026-03-01'",
        "'2026-02-29'",
        "examples.add.dueDate: the example does not validate: '2026-02-29' is not a 'date'",
    ),
    change(
        "an-example-with-no-such-time",
        "'09:30:00'",
        "'9:30 AM'",
        "examples.add.startTime: the example does not validate",
    ),
    change(
        "an-example-without-a-value",
        "value: {success: true, id: 81}",
        "summary: Saved",
        "examples.saved: an example must",
        at="saved:",
    ),
    change(
        "an-example-of-an-answer",
        "value: {success: true, id: 81}",
        "value: {success: true}",
        "examples.saved: the example does not validate",
    ),
]

SHARED_MISTAKES = [
    change(
        "no-kinds-of-failure",
        "      x-enum-varnames:\n        - BAD_REQUEST\n",
        "      x-ivvy-names:\n        - BAD_REQUEST\n",
        "x-ivvy-names is not supported",
        at="      x-ivvy-names:\n",
    ),
    change(
        "a-shared-code-without-a-number", "- code: 23005\n", "- cod: 23005\n", "x-ivvy-codes.0: every code needs code"
    ),
    change("a-key-that-would-be-lost", "x-ivvy-codes:\n", "x-ivvy-code:\n", "x-ivvy-code"),
    change(
        "error-codes-of-one-exception",
        "        - SESSION_EXPIRED\n",
        "        - NOT_FOUND_ERROR\n",
        "ErrorCode: two error codes would have the same exception, NotFoundError",
        at="x-enum-varnames:",
    ),
]

# What a file can hold that is no document: the content, the line that is named and what is said.
BROKEN_FILES = [
    pytest.param(b"", "1", "the document is empty: delete it", id="nothing"),
    pytest.param(b"# to do\n", "1", "the document is empty: delete it", id="a-comment"),
    pytest.param(b"- openapi\n", "1", "the document is not a mapping", id="a-list"),
    pytest.param(b"openapi", "1", "the document is not a mapping", id="a-text"),
    pytest.param(b"openapi: 3.1.0\ninfo: {\n", "3", "invalid YAML", id="half-a-mapping"),
    pytest.param(b"openapi: 3.1.0\n\tinfo: {}\n", "2", "invalid YAML", id="a-tab"),
    pytest.param(b"openapi: 3.1.0\n---\nopenapi: 3.1.0\n", "2", "invalid YAML", id="two-documents"),
    pytest.param(b"openapi: 3.1.0\ninfo: *info\n", "2", "invalid YAML", id="an-alias-of-nothing"),
    pytest.param(b"openapi: &a\n  b: *a\n", "2", "aliases are not supported", id="an-alias-of-itself"),
    pytest.param(b"openapi: 3.1.0\ninfo: caf\xe9\n", "2", "the file is not UTF-8", id="latin-1"),
    pytest.param("openapi: 3.1.0\n".encode("utf-16"), "1", "the file is not UTF-8", id="utf-16"),
    pytest.param(b"openapi: 3.1.0\ninfo: \0\n", "2", "invalid YAML: U+0000 is not allowed", id="a-zero-byte"),
]

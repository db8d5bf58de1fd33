"""Walks the life of an endpoint service and its connections with the OpenStack SDK and command line, unmodified.

The cloud's address comes in OS_AUTH_URL; nothing else is known of it.
"""

import json
import os
import subprocess
import time

import openstack
from keystoneauth1 import exceptions as refusals

ACCOUNT = "sample-company"
PASSWORD = "Sample-2026"
PATIENCE_SECONDS = 60
SERVICES = "/vpc-endpoint-services"
ENDPOINTS = "/vpc-endpoints"
passed = 0


def check(what, actual, expected):
    global passed
    if actual != expected:
        raise SystemExit(f"{what}: {actual!r}, expected {expected!r}")
    passed += 1


def connect(user, password=PASSWORD, **more):
    auth = {
        "auth_url": os.environ["OS_AUTH_URL"],
        "username": user,
        "password": password,
        "user_domain_name": ACCOUNT,
        "project_domain_name": ACCOUNT,
        "project_name": "eu-de",
    }
    return openstack.connect(region_name="eu-de", auth={**auth, **more.pop("auth", {})}, **more)


def sign_in_is_refused(user, expected, **more):
    try:
        connect(user, **more).authorize()
    except Exception as error:  # the SDK wraps what the identity service said
        check(f"sign-in of {user}: {error!r}", f"(HTTP {expected})" in str(error), True)
        return
    raise SystemExit(f"{user} was signed in")


class Service:
    """One service of the catalogue, by the SDK's own session."""

    def __init__(self, connection, service_type):
        self.session = connection.session
        self.type = service_type

    def ask(self, method, path, expected=200, json=None, **query):
        response = self.session.request(
            path,
            method,
            json=json,
            params=query,
            endpoint_filter={"service_type": self.type, "region_name": "eu-de"},
            raise_exc=False,
        )
        body = response.json() if response.content else {}
        answered = (response.status_code, body.get("error_code")) if "error_code" in body else response.status_code
        check(f"{method} {path} of {self.type}", answered, expected)
        return body

    def wait(self, path, status):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            now = self.ask("GET", path)["status"]
            if now == status:
                return
            check(f"{path} on its way to {status}", now, "creating")
            time.sleep(0.1)
        raise SystemExit(f"{path} is not {status} after {PATIENCE_SECONDS} s")

    def wait_until_gone(self, path, code):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            response = self.session.get(
                path, endpoint_filter={"service_type": self.type}, raise_exc=False
            )
            if response.status_code == 404:
                check(f"{path} when gone", response.json()["error_code"], code)
                return
            check(f"{path} on its way out", response.json()["status"], "deleting")
            time.sleep(0.1)
        raise SystemExit(f"{path} is still there after {PATIENCE_SECONDS} s")


def command_line(*arguments):
    environment = {
        **os.environ,
        "OS_USERNAME": "operator",
        "OS_PASSWORD": PASSWORD,
        "OS_USER_DOMAIN_NAME": ACCOUNT,
        "OS_PROJECT_DOMAIN_NAME": ACCOUNT,
        "OS_PROJECT_NAME": "eu-de",
        "OS_IDENTITY_API_VERSION": "3",
        "OS_REGION_NAME": "eu-de",
    }
    run = subprocess.run(
        ["openstack", *arguments, "-f", "json"], env=environment, capture_output=True, text=True
    )
    if run.returncode != 0:
        raise SystemExit(f"openstack {' '.join(arguments)}: {run.stderr}")
    return json.loads(run.stdout)


def signing_in():
    sign_in_is_refused("operator", 401, password="wrong")
    sign_in_is_refused("locked", 401)
    sign_in_is_refused("careful", 400)
    mfa = {"auth_type": "v3multifactor", "auth_methods": ["v3password", "v3totp"]}
    careful = connect("careful", auth={"passcode": "123456"}, **mfa)
    check("a token of who has MFA", careful.authorize().startswith("MII"), True)


def who_may_what(operator):
    Service(connect("reader"), "vpcep").ask("GET", SERVICES)
    Service(connect("reader"), "vpcep").ask("POST", SERVICES, (403, "EndPoint.0004"), json={})
    Service(connect("guest"), "vpcep").ask("GET", SERVICES, (403, "EndPoint.0004"))
    anonymous = operator.session.get(
        SERVICES, endpoint_filter={"service_type": "vpcep"}, authenticated=False, raise_exc=False
    )
    check("nobody", (anonymous.status_code, anonymous.json()["error_code"]), (401, "EndPoint.0003"))


def backend_of(operator):
    """What a form's pickers ask, each service found by the catalogue."""
    balancers = Service(operator, "elbv3").ask("GET", "/elb/loadbalancers")["loadbalancers"]
    balancer = next(each for each in balancers if each["vip_port_id"])
    vpcs = Service(operator, "vpc").ask("GET", "/vpc/vpcs")["vpcs"]
    others = [vpc["id"] for vpc in vpcs if vpc["id"] != balancer["vpc_id"]]
    network = Service(operator, "network")
    project = operator.current_project_id
    subnets = network.ask("GET", f"/v1/{project}/subnets", vpc_id=balancer["vpc_id"])["subnets"]
    Service(operator, "ecs").ask("GET", "/cloudservers/detail")
    ports = [port.id for port in operator.network.ports()]
    check("the balancer's port among the SDK's ports", balancer["vip_port_id"] in ports, True)
    return balancer, others[0], subnets[0]["id"]


def the_service(operator):
    vpcep = Service(operator, "vpcep")
    balancer, other_vpc, subnet = backend_of(operator)
    wanted = {
        "service_name": "by-the-sdk",
        "port_id": balancer["vip_port_id"],
        "vpc_id": balancer["vpc_id"],
        "server_type": "LB",
        "ports": [{"client_port": 8080, "server_port": 7777, "protocol": "TCP"}],
        "tags": [{"key": "made-by", "value": "sdk"}],
    }
    used = vpcep.ask("GET", "/quotas", type="endpoint_service")["quotas"]["resources"][0]["used"]
    for change, code in [
        ({"service_name": "no dots.here"}, "EndPoint.3076"),
        ({"vpc_id": other_vpc}, "EndPoint.3042"),
        ({"server_type": "VM"}, "EndPoint.3003"),
        ({"ports": []}, "EndPoint.2028"),
        ({"ports": [{"client_port": 1, "server_port": 65536}]}, "EndPoint.3043"),
        ({"tags": [{"key": "a b", "value": ""}]}, "EndPoint.3068"),
    ]:
        vpcep.ask("POST", SERVICES, (400, code), json={**wanted, **change})
    made = vpcep.ask("POST", SERVICES, json=wanted)
    service = f"{SERVICES}/{made['id']}"
    check("name", made["service_name"], f"eu-de.by-the-sdk.{made['id']}")
    vpcep.ask("POST", SERVICES, (400, "EndPoint.3044"), json=wanted)
    vpcep.wait(service, "available")
    page = vpcep.ask("GET", SERVICES, endpoint_service_name="by-the-sdk", limit=1)
    check("found by name", [each["id"] for each in page["endpoint_services"]], [made["id"]])
    quota = vpcep.ask("GET", "/quotas", type="endpoint_service")["quotas"]["resources"][0]
    check("one more of the quota", quota["used"], used + 1)
    changed = vpcep.ask("PUT", service, json={"description": "orders", "service_name": "renamed"})
    check("renamed", changed["service_name"], f"eu-de.renamed.{made['id']}")
    seen = vpcep.ask("GET", f"{SERVICES}/describe", id=made["id"])
    check("seen from outside", "port_id" in seen, False)
    vpcep.ask("GET", f"{SERVICES}/public")
    return vpcep, made["id"], service, {"vpc_id": balancer["vpc_id"], "subnet_id": subnet}


def the_whitelist(vpcep, service):
    entry = "iam:domain::5fc973eea581490997e82ea11a1d0101"
    action = f"{service}/permissions/action"
    vpcep.ask("POST", action, (400, "EndPoint.3002"), json={"action": "add", "permissions": ["x"]})
    vpcep.ask("POST", action, json={"action": "add", "permissions": [entry]})
    listed = vpcep.ask("GET", f"{service}/permissions")["permissions"]
    check("whitelist", [each["permission"] for each in listed], [entry])
    vpcep.ask("POST", action, json={"action": "remove", "permissions": [entry]})


def the_tags(vpcep, service_id):
    tags = "/endpoint_service"
    vpcep.ask(
        "POST",
        f"{tags}/{service_id}/tags/action",
        json={"action": "create", "tags": [{"key": "stage", "value": "test"}]},
    )
    found = vpcep.ask(
        "POST",
        f"{tags}/resource_instances/action",
        json={"action": "filter", "tags": [{"key": "made-by", "values": ["sdk"]}]},
    )
    check("found by tag", [each["resource_id"] for each in found["resources"]], [service_id])
    vpcep.ask("GET", f"{tags}/tags")
    vpcep.ask("GET", "/nothing/tags", (400, "EndPoint.3070"))


def the_connection(vpcep, service_id, service, place):
    made = vpcep.ask("POST", ENDPOINTS, json={**place, "endpoint_service_id": service_id})
    endpoint = f"{ENDPOINTS}/{made['id']}"
    decide = f"{service}/connections/action"
    accept = {"action": "receive", "endpoints": [made["id"]]}
    vpcep.wait(endpoint, "pendingAcceptance")
    rows = vpcep.ask("GET", f"{service}/connections")["connections"]
    check("waiting", [(row["id"], row["status"]) for row in rows], [(made["id"], "pendingAcceptance")])
    two = {**accept, "endpoints": [made["id"], made["id"]]}
    vpcep.ask("POST", decide, (400, "EndPoint.2031"), json=two)
    vpcep.ask("POST", decide, (400, "EndPoint.3035"), json={**accept, "action": "accept"})
    answered = vpcep.ask("POST", decide, json=accept)["connections"][0]
    check("accepted", answered["status"], "accepted")
    vpcep.ask("POST", decide, (400, "EndPoint.2014"), json=accept)
    check("its address", "ip" in vpcep.ask("GET", endpoint), True)
    vpcep.ask("DELETE", service, (400, "EndPoint.3006"))
    vpcep.ask("POST", decide, json={**accept, "action": "reject"})
    vpcep.ask("DELETE", endpoint, 204)
    vpcep.wait_until_gone(endpoint, "EndPoint.2006")


def refusals_on_request(vpcep):
    vpcep.ask("GET", SERVICES, (400, "EndPoint.0022"), refuse="EndPoint.0022")
    vpcep.ask("GET", SERVICES, (504, "EndPoint.0013"), refuse="EndPoint.0013")


def the_end(operator, vpcep, service):
    vpcep.ask("DELETE", service, 204)
    vpcep.wait_until_gone(service, "EndPoint.0005")
    token = operator.auth_token
    identity = {"service_type": "identity", "region_name": "eu-de"}
    gone = operator.session.delete(
        "/auth/tokens", headers={"X-Subject-Token": token}, endpoint_filter=identity
    )
    check("signed out", gone.status_code, 204)
    try:
        operator.session.get(
            "/auth/tokens",
            headers={"X-Auth-Token": "any", "X-Subject-Token": token},
            endpoint_filter=identity,
            authenticated=False,
        )
    except refusals.NotFound:
        return
    raise SystemExit("A revoked token is still known.")


def the_command_line():
    issued = command_line("token", "issue")
    check("project of the command line's token", issued["project_id"], "6e9dfd51d1124e8d8498dce894923a0d")
    types = {entry["Type"] for entry in command_line("catalog", "list")}
    check("services of the catalogue", {"identity", "vpcep", "network", "vpc", "ecs", "elb"} <= types, True)


signing_in()
operator = connect("operator")
who_may_what(operator)
vpcep, service_id, service, place = the_service(operator)
the_whitelist(vpcep, service)
the_tags(vpcep, service_id)
the_connection(vpcep, service_id, service, place)
refusals_on_request(vpcep)
the_end(operator, vpcep, service)
the_command_line()
print(f"openstacksdk {openstack.version.__version__}: {passed} checks passed")

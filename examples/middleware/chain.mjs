function log(following) {
  return function (request) {
    console.log("log: in", request.path);
    const response = following(request);
    console.log("log: out", response.status);
    return response;
  };
}

function onlyWithToken(following) {
  return function (request) {
    // Stop here: what lies further in never sees the request.
    if (request.token !== "practice-token") return { status: 401 };
    return following({ ...request, rider: "Ada" });
  };
}

function rides(request) {
  console.log("  rides of", request.rider);
  return { status: 200 };
}

const application = log(onlyWithToken(rides));
application({ path: "/rides", token: "practice-token" });
application({ path: "/rides" });

//! A plain HTTP client for the users API.

use arize_ax::testing::{EnumCasing, InviteMode, StandIn, StandInBuilder};
use reqwest::{Method, StatusCode, header};
use serde_json::{Value, json};

/// Settings for a stand-in in the casing of the requests that are written out here, whatever the casing of the document is.
pub(crate) fn builder() -> StandInBuilder {
    StandIn::builder().enum_casing(EnumCasing::Snake)
}

/// Such a stand-in.
pub(crate) async fn start() -> StandIn {
    builder().start().await.unwrap()
}

/// Sends requests with one key.
pub(crate) struct Api {
    http: reqwest::Client,
    url: String,
    key: Option<String>,
}

/// A response, whole.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: header::HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The addresses of a page.
    pub(crate) fn emails(&self) -> Vec<String> {
        let body = self.json();
        let users = body["users"].as_array().unwrap();
        users
            .iter()
            .map(|user| user["email"].as_str().unwrap().to_owned())
            .collect()
    }

    pub(crate) fn id(&self) -> String {
        self.json()["id"].as_str().unwrap().to_owned()
    }

    /// Asserts that this is a problem with this status whose detail contains this word.
    #[track_caller]
    pub(crate) fn assert_problem(&self, status: u16, word: &str) {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{self:?}"
        );
        let body = self.json();
        assert_eq!(body["status"], status);
        for member in ["title", "type", "detail", "instance", "error_code"] {
            assert!(
                body[member].as_str().is_some_and(|text| !text.is_empty()),
                "{member}: {self:?}"
            );
        }
        assert!(
            body["detail"].as_str().unwrap().contains(word),
            "{word:?} in {self:?}"
        );
    }
}

impl Api {
    pub(crate) fn new(stand_in: &StandIn, key: &str) -> Self {
        Self {
            http: reqwest::Client::builder()
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .unwrap(),
            url: stand_in.url(),
            key: Some(key.to_owned()),
        }
    }

    pub(crate) fn admin(stand_in: &StandIn) -> Self {
        Self::new(stand_in, stand_in.admin_key())
    }

    pub(crate) fn without_key(stand_in: &StandIn) -> Self {
        Self {
            key: None,
            ..Self::admin(stand_in)
        }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url));
        match &self.key {
            Some(key) => request.bearer_auth(key),
            None => request,
        }
    }

    pub(crate) async fn try_send(
        &self,
        request: reqwest::RequestBuilder,
    ) -> reqwest::Result<Reply> {
        let response = request.send().await?;
        Ok(Reply {
            status: response.status(),
            headers: response.headers().clone(),
            text: response.text().await?,
        })
    }

    pub(crate) async fn send(&self, method: Method, path: &str) -> Reply {
        self.try_send(self.request(method, path)).await.unwrap()
    }

    pub(crate) async fn send_json(&self, method: Method, path: &str, body: &Value) -> Reply {
        self.send_text(method, path, &body.to_string()).await
    }

    pub(crate) async fn send_text(&self, method: Method, path: &str, body: &str) -> Reply {
        let request = self
            .request(method, path)
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_owned());
        self.try_send(request).await.unwrap()
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path).await
    }

    pub(crate) async fn get_user(&self, id: &str) -> Reply {
        self.get(&user_path(id)).await
    }

    pub(crate) async fn post(&self, path: &str) -> Reply {
        self.send(Method::POST, path).await
    }

    pub(crate) async fn delete(&self, id: &str) -> Reply {
        self.send(Method::DELETE, &user_path(id)).await
    }

    pub(crate) async fn patch(&self, id: &str, body: &Value) -> Reply {
        self.send_json(Method::PATCH, &user_path(id), body).await
    }

    pub(crate) async fn resend(&self, id: &str) -> Reply {
        self.post(&format!("{}/resend-invitation", user_path(id)))
            .await
    }

    pub(crate) async fn reset(&self, id: &str) -> Reply {
        self.post(&format!("{}/reset-password", user_path(id)))
            .await
    }

    pub(crate) async fn create(&self, body: &Value) -> Reply {
        self.send_json(Method::POST, "/v2/users", body).await
    }

    /// Creates Jane with an e-mail link.
    pub(crate) async fn invite_jane(&self) -> Reply {
        self.create(&jane(InviteMode::EmailLink, EnumCasing::Snake))
            .await
    }
}

pub(crate) fn user_path(id: &str) -> String {
    format!("/v2/users/{}", id.replace('=', "%3D"))
}

pub(crate) fn jane(mode: InviteMode, casing: EnumCasing) -> Value {
    new_user("Jane Smith", "jane@acme.com", "member", mode, casing)
}

pub(crate) fn new_user(
    name: &str,
    email: &str,
    role: &str,
    mode: InviteMode,
    casing: EnumCasing,
) -> Value {
    json!({
        "name": name,
        "email": email,
        "role": { "type": word("predefined", casing), "name": word(role, casing) },
        "invite_mode": word(mode_word(mode), casing),
    })
}

pub(crate) fn word(lower: &str, casing: EnumCasing) -> String {
    match casing {
        EnumCasing::Snake => lower.to_owned(),
        EnumCasing::ScreamingSnake => lower.to_uppercase(),
    }
}

pub(crate) fn mode_word(mode: InviteMode) -> &'static str {
    match mode {
        InviteMode::None => "none",
        InviteMode::EmailLink => "email_link",
        InviteMode::TemporaryPassword => "temporary_password",
    }
}

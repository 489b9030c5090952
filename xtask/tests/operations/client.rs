#[allow(unused_imports)]
use reqwest::header;
#[allow(unused_imports)]
use crate::{support, types};
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

#[derive(Clone, Debug)]
/// Client for Operations
///
/// Version: 1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.trim_end_matches('/').to_owned(),
            client,
        }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<()>,
    {}
};

#[allow(clippy::all)]
impl Client {
    /// Sends a `PUT` request to `/bodies`
    pub async fn form<'a>(
        &'a self,
        body: &'a types::Filter,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.form_request(body)?;
        let info = OperationInfo {
            operation_id: "form",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::form`] sends, with the same arguments; nothing is sent.
    pub fn form_request<'a>(
        &'a self,
        body: &'a types::Filter,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/bodies", self.baseurl,);
        let request = self.client.put(url).form_urlencoded(&body)?.build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/bodies`
    pub async fn several_requests<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.several_requests_request(body)?;
        let info = OperationInfo {
            operation_id: "several_requests",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::several_requests`] sends, with the same arguments; nothing is sent.
    pub fn several_requests_request<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/bodies", self.baseurl,);
        let request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }

    /// Sends a `DELETE` request to `/bodies`
    pub async fn text<'a>(
        &'a self,
        body: String,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.text_request(body)?;
        let info = OperationInfo {
            operation_id: "text",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::text`] sends, with the same arguments; nothing is sent.
    pub fn text_request<'a>(
        &'a self,
        body: String,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/bodies", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(header::CONTENT_TYPE, header::HeaderValue::from_static("text/plain"))
            .body(body)
            .build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/bodies`
    pub async fn merge_patch<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.merge_patch_request(body)?;
        let info = OperationInfo {
            operation_id: "merge_patch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::merge_patch`] sends, with the same arguments; nothing is sent.
    pub fn merge_patch_request<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/bodies", self.baseurl,);
        let request = self
            .client
            .patch(url)
            .header(
                header::CONTENT_TYPE,
                header::HeaderValue::from_static("application/merge-patch+json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/constant?beta=true`
    pub async fn constant_query<'a>(
        &'a self,
        api_version: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.constant_query_request(api_version)?;
        let info = OperationInfo {
            operation_id: "constant_query",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::constant_query`] sends, with the same arguments; nothing is sent.
    pub fn constant_query_request<'a>(
        &'a self,
        api_version: Option<&'a str>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/constant?beta=true", self.baseurl,);
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("api-version", &api_version))
            .build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/forms`
    pub async fn tagged_form<'a>(
        &'a self,
        body: &'a types::TaggedFormRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.tagged_form_request(body)?;
        let info = OperationInfo {
            operation_id: "tagged_form",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::tagged_form`] sends, with the same arguments; nothing is sent.
    pub fn tagged_form_request<'a>(
        &'a self,
        body: &'a types::TaggedFormRequest,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/forms", self.baseurl,);
        let request = self.client.put(url).form_urlencoded(&body)?.build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/forms`
    pub async fn one_of_forms<'a>(
        &'a self,
        body: &'a types::OneOfFormsRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.one_of_forms_request(body)?;
        let info = OperationInfo {
            operation_id: "one_of_forms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::one_of_forms`] sends, with the same arguments; nothing is sent.
    pub fn one_of_forms_request<'a>(
        &'a self,
        body: &'a types::OneOfFormsRequest,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/forms", self.baseurl,);
        let request = self.client.post(url).form_urlencoded(&body)?.build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/forms`
    pub async fn form_without_lists<'a>(
        &'a self,
        body: &'a types::FormWithoutListsRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.form_without_lists_request(body)?;
        let info = OperationInfo {
            operation_id: "form_without_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::form_without_lists`] sends, with the same arguments; nothing is sent.
    pub fn form_without_lists_request<'a>(
        &'a self,
        body: &'a types::FormWithoutListsRequest,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/forms", self.baseurl,);
        let request = self.client.patch(url).form_urlencoded(&body)?.build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/image`
    pub async fn image_request<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.image_request_request()?;
        let info = OperationInfo {
            operation_id: "image_request",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::image_request`] sends, with the same arguments; nothing is sent.
    pub fn image_request_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/image", self.baseurl,);
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/image`
    pub async fn image<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.image_request2(body)?;
        let info = OperationInfo {
            operation_id: "image",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::image`] sends, with the same arguments; nothing is sent.
    pub fn image_request2<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/image", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(header::CONTENT_TYPE, header::HeaderValue::from_static("image/png"))
            .body(body)
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/item`
    pub async fn via_path_item<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.via_path_item_request()?;
        let info = OperationInfo {
            operation_id: "via_path_item",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::via_path_item`] sends, with the same arguments; nothing is sent.
    pub fn via_path_item_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/item", self.baseurl,);
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/lists/{ids}`
    pub async fn lists<'a>(
        &'a self,
        ids: &'a types::ListsIds,
        joined: Option<&'a types::ListsJoined>,
        many: Option<&'a Vec<types::Level>>,
        piped: Option<&'a types::ListsPiped>,
        x_level: Option<&'a types::Level>,
        x_trace: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self
            .lists_request(ids, joined, many, piped, x_level, x_trace)?;
        let info = OperationInfo {
            operation_id: "lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::lists`] sends, with the same arguments; nothing is sent.
    pub fn lists_request<'a>(
        &'a self,
        ids: &'a types::ListsIds,
        joined: Option<&'a types::ListsJoined>,
        many: Option<&'a Vec<types::Level>>,
        piped: Option<&'a types::ListsPiped>,
        x_level: Option<&'a types::Level>,
        x_trace: Option<&'a str>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/lists/{}", self.baseurl, encode_path(& ids.to_string()),);
        let mut header_map = header::HeaderMap::with_capacity(3usize);
        if let Some(value) = x_level {
            header_map.append("X-Level", value.to_string().try_into()?);
        }
        if let Some(value) = x_trace {
            header_map.append("X-Trace", value.to_string().try_into()?);
        }
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("joined", &joined))
            .query(&progenitor_client::QueryParam::new("many", &many))
            .query(&progenitor_client::QueryParam::new("piped", &piped))
            .headers(header_map)
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/moment`
    pub async fn moment<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::MomentResponse>, Error<()>> {
        let mut request = self.moment_request()?;
        let info = OperationInfo {
            operation_id: "moment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::moment`] sends, with the same arguments; nothing is sent.
    pub fn moment_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/moment", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/names/{id}`
    pub async fn names<'a>(
        &'a self,
        id: &'a str,
        filter: Option<&'a types::Filter>,
        id_in_the_query: Option<i64>,
        mixed: Option<&'a types::NamesMixed>,
        nullable: Option<bool>,
        type_: &'a str,
        when: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        id_in_the_header: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self
            .names_request(
                id,
                filter,
                id_in_the_query,
                mixed,
                nullable,
                type_,
                when,
                id_in_the_header,
            )?;
        let info = OperationInfo {
            operation_id: "names",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::names`] sends, with the same arguments; nothing is sent.
    pub fn names_request<'a>(
        &'a self,
        id: &'a str,
        filter: Option<&'a types::Filter>,
        id_in_the_query: Option<i64>,
        mixed: Option<&'a types::NamesMixed>,
        nullable: Option<bool>,
        type_: &'a str,
        when: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        id_in_the_header: Option<&'a str>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/names/{}", self.baseurl, encode_path(& id.to_string()),);
        let mut header_map = header::HeaderMap::with_capacity(2usize);
        if let Some(value) = id_in_the_header {
            header_map.append("Id", value.to_string().try_into()?);
        }
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("id", &id_in_the_query))
            .query(&progenitor_client::QueryParam::new("mixed", &mixed))
            .query(&progenitor_client::QueryParam::new("nullable", &nullable))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .query(&progenitor_client::QueryParam::new("when", &when))
            .headers(header_map)
            .build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/names/{id}`
    pub async fn body_name<'a>(
        &'a self,
        id: &'a str,
        body_in_the_query: Option<&'a str>,
        body: &'a types::Thing,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.body_name_request(id, body_in_the_query, body)?;
        let info = OperationInfo {
            operation_id: "body_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::body_name`] sends, with the same arguments; nothing is sent.
    pub fn body_name_request<'a>(
        &'a self,
        id: &'a str,
        body_in_the_query: Option<&'a str>,
        body: &'a types::Thing,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/names/{}", self.baseurl, encode_path(& id.to_string()),);
        let request = self
            .client
            .post(url)
            .json(&body)
            .query(&progenitor_client::QueryParam::new("body", &body_in_the_query))
            .build()?;
        Ok(request)
    }

    /// Responses:
    /// - `200`: d
    /// - `204`: d
    ///
    /// Sends a `GET` request to `/odd/{id}:cancel/x(y={z})`
    pub async fn odd_names<'a>(
        &'a self,
        id: &'a str,
        z: &'a str,
        filter: Option<&'a str>,
        a: Option<&'a Vec<String>>,
        header_map_in_the_query: Option<&'a str>,
        new_in_the_query: Option<&'a str>,
        response: Option<&'a str>,
        self_: Option<&'a str>,
        url: Option<&'a str>,
        名前: Option<&'a str>,
    ) -> Result<ResponseValue<types::OddNamesResponse>, Error<()>> {
        let mut request = self
            .odd_names_request(
                id,
                z,
                filter,
                a,
                header_map_in_the_query,
                new_in_the_query,
                response,
                self_,
                url,
                名前,
            )?;
        let info = OperationInfo {
            operation_id: "odd_names",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let _response = result?;
        match _response.status().as_u16() {
            200u16 => support::body(_response).await,
            204u16 => {
                Ok(
                    ResponseValue::new(
                        None,
                        _response.status(),
                        _response.headers().clone(),
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(_response)),
        }
    }

    /// The request that [`Self::odd_names`] sends, with the same arguments; nothing is sent.
    pub fn odd_names_request<'a>(
        &'a self,
        id: &'a str,
        z: &'a str,
        filter: Option<&'a str>,
        a: Option<&'a Vec<String>>,
        header_map_in_the_query: Option<&'a str>,
        new_in_the_query: Option<&'a str>,
        response: Option<&'a str>,
        self_: Option<&'a str>,
        url: Option<&'a str>,
        名前: Option<&'a str>,
    ) -> Result<reqwest::Request, Error<()>> {
        let _url = format!(
            "{}/odd/{}:cancel/x(y={})", self.baseurl, encode_path(& id.to_string()),
            encode_path(& z.to_string()),
        );
        let request = self
            .client
            .get(_url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("$filter", &filter))
            .query(&progenitor_client::QueryParam::new("a[]", &a))
            .query(
                &progenitor_client::QueryParam::new(
                    "header_map",
                    &header_map_in_the_query,
                ),
            )
            .query(&progenitor_client::QueryParam::new("new", &new_in_the_query))
            .query(&progenitor_client::QueryParam::new("response", &response))
            .query(&progenitor_client::QueryParam::new("self", &self_))
            .query(&progenitor_client::QueryParam::new("url", &url))
            .query(&progenitor_client::QueryParam::new("名前", &名前))
            .build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/optional`
    pub async fn optional_form<'a>(
        &'a self,
        body: Option<&'a types::Filter>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.optional_form_request(body)?;
        let info = OperationInfo {
            operation_id: "optional_form",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::optional_form`] sends, with the same arguments; nothing is sent.
    pub fn optional_form_request<'a>(
        &'a self,
        body: Option<&'a types::Filter>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/optional", self.baseurl,);
        let mut request = self.client.put(url);
        if let Some(body) = body {
            request = request.form_urlencoded(&body)?;
        }
        let request = request.build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/optional`
    pub async fn optional_json<'a>(
        &'a self,
        q: Option<&'a str>,
        body: Option<&'a types::Thing>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.optional_json_request(q, body)?;
        let info = OperationInfo {
            operation_id: "optional_json",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::optional_json`] sends, with the same arguments; nothing is sent.
    pub fn optional_json_request<'a>(
        &'a self,
        q: Option<&'a str>,
        body: Option<&'a types::Thing>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/optional", self.baseurl,);
        let mut request = self.client.post(url);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let request = request
            .query(&progenitor_client::QueryParam::new("q", &q))
            .build()?;
        Ok(request)
    }

    /// Sends a `DELETE` request to `/optional`
    pub async fn optional_text<'a>(
        &'a self,
        body: Option<String>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.optional_text_request(body)?;
        let info = OperationInfo {
            operation_id: "optional_text",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::optional_text`] sends, with the same arguments; nothing is sent.
    pub fn optional_text_request<'a>(
        &'a self,
        body: Option<String>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/optional", self.baseurl,);
        let mut request = self.client.delete(url);
        if let Some(body) = body {
            request = request
                .header(
                    header::CONTENT_TYPE,
                    header::HeaderValue::from_static("text/plain"),
                )
                .body(body);
        }
        let request = request.build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/optional`
    pub async fn optional_patch<'a>(
        &'a self,
        body: Option<&'a types::Thing>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.optional_patch_request(body)?;
        let info = OperationInfo {
            operation_id: "optional_patch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::optional_patch`] sends, with the same arguments; nothing is sent.
    pub fn optional_patch_request<'a>(
        &'a self,
        body: Option<&'a types::Thing>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/optional", self.baseurl,);
        let mut request = self.client.patch(url);
        if let Some(body) = body {
            request = request
                .header(
                    header::CONTENT_TYPE,
                    header::HeaderValue::from_static("application/merge-patch+json"),
                )
                .json(&body);
        }
        let request = request.build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/ranges`
    pub async fn any_object<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ThingResponse>, Error<()>> {
        let mut request = self.any_object_request()?;
        let info = OperationInfo {
            operation_id: "any_object",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::any_object`] sends, with the same arguments; nothing is sent.
    pub fn any_object_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/ranges", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/ranges`
    pub async fn any_text<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let mut request = self.any_text_request()?;
        let info = OperationInfo {
            operation_id: "any_text",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::any_text`] sends, with the same arguments; nothing is sent.
    pub fn any_text_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/ranges", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("*/*"))
            .build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/ranges`
    pub async fn any_body<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.any_body_request(body)?;
        let info = OperationInfo {
            operation_id: "any_body",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::any_body`] sends, with the same arguments; nothing is sent.
    pub fn any_body_request<'a>(
        &'a self,
        body: &'a types::Thing,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/ranges", self.baseurl,);
        let request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }

    /// Sends a `DELETE` request to `/ranges`
    pub async fn only_hal<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ThingResponse>, Error<()>> {
        let mut request = self.only_hal_request()?;
        let info = OperationInfo {
            operation_id: "only_hal",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::only_hal`] sends, with the same arguments; nothing is sent.
    pub fn only_hal_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/ranges", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                header::ACCEPT,
                header::HeaderValue::from_static("application/hal+json"),
            )
            .build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/ranges`
    pub async fn only_events<'a>(
        &'a self,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let mut request = self.only_events_request()?;
        let info = OperationInfo {
            operation_id: "only_events",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::only_events`] sends, with the same arguments; nothing is sent.
    pub fn only_events_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/ranges", self.baseurl,);
        let request = self
            .client
            .patch(url)
            .header(
                header::ACCEPT,
                header::HeaderValue::from_static("text/event-stream"),
            )
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/responses`
    pub async fn no_schema<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::NoSchemaResponse>, Error<()>> {
        let mut request = self.no_schema_request()?;
        let info = OperationInfo {
            operation_id: "no_schema",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::no_schema`] sends, with the same arguments; nothing is sent.
    pub fn no_schema_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/responses", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/responses`
    pub async fn nullable_body<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::NullableBodyResponse>, Error<()>> {
        let mut request = self.nullable_body_request()?;
        let info = OperationInfo {
            operation_id: "nullable_body",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::nullable_body`] sends, with the same arguments; nothing is sent.
    pub fn nullable_body_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/responses", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/responses`
    pub async fn csv<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let mut request = self.csv_request()?;
        let info = OperationInfo {
            operation_id: "csv",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::csv`] sends, with the same arguments; nothing is sent.
    pub fn csv_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/responses", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("text/csv"))
            .build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/responses`
    pub async fn several_types<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SeveralTypesResponse>, Error<()>> {
        let mut request = self.several_types_request()?;
        let info = OperationInfo {
            operation_id: "several_types",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::several_types`] sends, with the same arguments; nothing is sent.
    pub fn several_types_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/responses", self.baseurl,);
        let request = self
            .client
            .patch(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/same`
    pub async fn same_name2<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.same_name2_request()?;
        let info = OperationInfo {
            operation_id: "same_name2",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::same_name2`] sends, with the same arguments; nothing is sent.
    pub fn same_name2_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/same", self.baseurl,);
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/same`
    pub async fn same_name<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.same_name_request()?;
        let info = OperationInfo {
            operation_id: "same_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::same_name`] sends, with the same arguments; nothing is sent.
    pub fn same_name_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/same", self.baseurl,);
        let request = self.client.put(url).build()?;
        Ok(request)
    }

    /// Sends a `POST` request to `/same`
    pub async fn new_operation<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.new_operation_request()?;
        let info = OperationInfo {
            operation_id: "new_operation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::new_operation`] sends, with the same arguments; nothing is sent.
    pub fn new_operation_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/same", self.baseurl,);
        let request = self.client.post(url).build()?;
        Ok(request)
    }

    /// Sends a `PATCH` request to `/same`
    pub async fn type_<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.type_request()?;
        let info = OperationInfo {
            operation_id: "type_",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::type_`] sends, with the same arguments; nothing is sent.
    pub fn type_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/same", self.baseurl,);
        let request = self.client.patch(url).build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/separators/{ids}`
    pub async fn separators<'a>(
        &'a self,
        ids: &'a types::SeparatorsIds,
        ids_in_the_query: &'a types::SeparatorsIds2,
        piped: Option<&'a types::SeparatorsPiped>,
        spaced: Option<&'a types::SeparatorsSpaced>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.separators_request(ids, ids_in_the_query, piped, spaced)?;
        let info = OperationInfo {
            operation_id: "separators",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::separators`] sends, with the same arguments; nothing is sent.
    pub fn separators_request<'a>(
        &'a self,
        ids: &'a types::SeparatorsIds,
        ids_in_the_query: &'a types::SeparatorsIds2,
        piped: Option<&'a types::SeparatorsPiped>,
        spaced: Option<&'a types::SeparatorsSpaced>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!(
            "{}/separators/{}", self.baseurl, encode_path(& ids.to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("ids[]", &ids_in_the_query))
            .query(&progenitor_client::QueryParam::new("piped", &piped))
            .query(&progenitor_client::QueryParam::new("spaced", &spaced))
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/successes`
    pub async fn only_default<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ThingResponse>, Error<()>> {
        let mut request = self.only_default_request()?;
        let info = OperationInfo {
            operation_id: "only_default",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::only_default`] sends, with the same arguments; nothing is sent.
    pub fn only_default_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                header::ACCEPT,
                header::HeaderValue::from_static("application/vnd.thing+json"),
            )
            .build()?;
        Ok(request)
    }

    /// Responses:
    /// - `200`: some
    /// - `204`: none
    ///
    /// Sends a `PUT` request to `/successes`
    pub async fn body_or_none<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::BodyOrNoneResponse>, Error<()>> {
        let mut request = self.body_or_none_request()?;
        let info = OperationInfo {
            operation_id: "body_or_none",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            204u16 => {
                Ok(
                    ResponseValue::new(
                        None,
                        response.status(),
                        response.headers().clone(),
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::body_or_none`] sends, with the same arguments; nothing is sent.
    pub fn body_or_none_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Responses:
    /// - `200`: old
    /// - `201`: new
    ///
    /// Sends a `POST` request to `/successes`
    pub async fn two_bodies<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TwoBodiesResponse>, Error<()>> {
        let mut request = self.two_bodies_request()?;
        let info = OperationInfo {
            operation_id: "two_bodies",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            201u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::two_bodies`] sends, with the same arguments; nothing is sent.
    pub fn two_bodies_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `DELETE` request to `/successes`
    pub async fn no_success<'a>(
        &'a self,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let mut request = self.no_success_request()?;
        let info = OperationInfo {
            operation_id: "no_success",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::no_success`] sends, with the same arguments; nothing is sent.
    pub fn no_success_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self.client.delete(url).build()?;
        Ok(request)
    }

    /// Sends a `OPTIONS` request to `/successes`
    pub async fn options<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.options_request()?;
        let info = OperationInfo {
            operation_id: "options",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::options`] sends, with the same arguments; nothing is sent.
    pub fn options_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self.client.request(reqwest::Method::OPTIONS, url).build()?;
        Ok(request)
    }

    /// Sends a `HEAD` request to `/successes`
    pub async fn head<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.head_request()?;
        let info = OperationInfo {
            operation_id: "head",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::head`] sends, with the same arguments; nothing is sent.
    pub fn head_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self.client.head(url).build()?;
        Ok(request)
    }

    /// Responses:
    /// - `200`: one
    /// - `202`: many
    ///
    /// Sends a `PATCH` request to `/successes`
    pub async fn one_or_many<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OneOrManyResponse>, Error<()>> {
        let mut request = self.one_or_many_request()?;
        let info = OperationInfo {
            operation_id: "one_or_many",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            202u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::one_or_many`] sends, with the same arguments; nothing is sent.
    pub fn one_or_many_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self
            .client
            .patch(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `TRACE` request to `/successes`
    pub async fn trace<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let mut request = self.trace_request()?;
        let info = OperationInfo {
            operation_id: "trace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::trace`] sends, with the same arguments; nothing is sent.
    pub fn trace_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/successes", self.baseurl,);
        let request = self.client.request(reqwest::Method::TRACE, url).build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/taken/{gen}`
    pub async fn pre_operation<'a>(
        &'a self,
        gen_: u64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.pre_operation_request(gen_)?;
        let info = OperationInfo {
            operation_id: "pre_operation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::pre_operation`] sends, with the same arguments; nothing is sent.
    pub fn pre_operation_request<'a>(
        &'a self,
        gen_: u64,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/taken/{}", self.baseurl, encode_path(& gen_.to_string()),);
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Sends a `PUT` request to `/taken/{gen}`
    pub async fn gen_<'a>(
        &'a self,
        gen_: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.gen_request(gen_)?;
        let info = OperationInfo {
            operation_id: "gen_",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::gen_`] sends, with the same arguments; nothing is sent.
    pub fn gen_request<'a>(
        &'a self,
        gen_: &'a str,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/taken/{}", self.baseurl, encode_path(& gen_.to_string()),);
        let request = self.client.put(url).build()?;
        Ok(request)
    }

    /// A text that corrections look for: stay-in-the-loop, text/plain;  marks too.
    ///
    /// Sends a `POST` request to `/taken/{gen}`
    pub async fn exec_operation<'a, B: Into<reqwest::Body>>(
        &'a self,
        gen_: &'a str,
        gen_in_the_query: Option<&'a str>,
        outcome: Option<&'a types::ExecOutcome>,
        request: &'a types::ExecRequest,
        text_plain: Option<&'a str>,
        info: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut _request = self
            .exec_operation_request(
                gen_,
                gen_in_the_query,
                outcome,
                request,
                text_plain,
                info,
                body,
            )?;
        let info = OperationInfo {
            operation_id: "exec_operation",
        };
        self.pre(&mut _request, &info).await?;
        let result = self.exec(_request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::exec_operation`] sends, with the same arguments; nothing is sent.
    pub fn exec_operation_request<'a, B: Into<reqwest::Body>>(
        &'a self,
        gen_: &'a str,
        gen_in_the_query: Option<&'a str>,
        outcome: Option<&'a types::ExecOutcome>,
        request: &'a types::ExecRequest,
        text_plain: Option<&'a str>,
        info: Option<&'a str>,
        body: B,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/taken/{}", self.baseurl, encode_path(& gen_.to_string()),);
        let mut header_map = header::HeaderMap::with_capacity(2usize);
        if let Some(value) = info {
            header_map.append("info", value.to_string().try_into()?);
        }
        let _request = self
            .client
            .post(url)
            .header(header::CONTENT_TYPE, header::HeaderValue::from_static("text/csv"))
            .body(body)
            .query(&progenitor_client::QueryParam::new("gen", &gen_in_the_query))
            .query(&progenitor_client::QueryParam::new("outcome", &outcome))
            .query(&progenitor_client::QueryParam::new("request", &request))
            .query(&progenitor_client::QueryParam::new("text/plain", &text_plain))
            .headers(header_map)
            .build()?;
        Ok(_request)
    }

    /// Sends a `DELETE` request to `/taken/{gen}`
    pub async fn clone_operation<'a>(
        &'a self,
        gen_: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.clone_operation_request(gen_)?;
        let info = OperationInfo {
            operation_id: "clone_operation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::clone_operation`] sends, with the same arguments; nothing is sent.
    pub fn clone_operation_request<'a>(
        &'a self,
        gen_: &'a str,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/taken/{}", self.baseurl, encode_path(& gen_.to_string()),);
        let request = self.client.delete(url).build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/undeclared/{nowhere}/{here}`
    pub async fn undeclared<'a>(
        &'a self,
        nowhere: &'a str,
        here: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.undeclared_request(nowhere, here)?;
        let info = OperationInfo {
            operation_id: "undeclared",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::undeclared`] sends, with the same arguments; nothing is sent.
    pub fn undeclared_request<'a>(
        &'a self,
        nowhere: &'a str,
        here: i64,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!(
            "{}/undeclared/{}/{}", self.baseurl, encode_path(& nowhere.to_string()),
            encode_path(& here.to_string()),
        );
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Responses:
    /// - `200`: some
    /// - `204`: none
    ///
    /// Sends a `GET` request to `/union`
    pub async fn union_or_none<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UnionOrNoneResponse>, Error<()>> {
        let mut request = self.union_or_none_request()?;
        let info = OperationInfo {
            operation_id: "union_or_none",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            204u16 => {
                Ok(
                    ResponseValue::new(
                        None,
                        response.status(),
                        response.headers().clone(),
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::union_or_none`] sends, with the same arguments; nothing is sent.
    pub fn union_or_none_request<'a>(&'a self) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/union", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/unnamed/{a}/{b}`
    pub async fn get_unnamed_by_a_by_b<'a>(
        &'a self,
        a: bool,
        b: &'a types::Level,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.get_unnamed_by_a_by_b_request(a, b)?;
        let info = OperationInfo {
            operation_id: "get_unnamed_by_a_by_b",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::get_unnamed_by_a_by_b`] sends, with the same arguments; nothing is sent.
    pub fn get_unnamed_by_a_by_b_request<'a>(
        &'a self,
        a: bool,
        b: &'a types::Level,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!(
            "{}/unnamed/{}/{}", self.baseurl, encode_path(& a.to_string()), encode_path(&
            b.to_string()),
        );
        let request = self.client.get(url).build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/unsendable`
    pub async fn unsendable<'a>(
        &'a self,
        kept: Option<bool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let mut request = self.unsendable_request(kept)?;
        let info = OperationInfo {
            operation_id: "unsendable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::unsendable`] sends, with the same arguments; nothing is sent.
    pub fn unsendable_request<'a>(
        &'a self,
        kept: Option<bool>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!("{}/unsendable", self.baseurl,);
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("kept", &kept))
            .build()?;
        Ok(request)
    }

    /// Sends a `GET` request to `/unsigned/{tiny}`
    pub async fn unsigned<'a>(
        &'a self,
        tiny: u8,
        few: Option<&'a Vec<u16>>,
        many: Option<u32>,
    ) -> Result<ResponseValue<types::UnsignedResponse>, Error<()>> {
        let mut request = self.unsigned_request(tiny, few, many)?;
        let info = OperationInfo {
            operation_id: "unsigned",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The request that [`Self::unsigned`] sends, with the same arguments; nothing is sent.
    pub fn unsigned_request<'a>(
        &'a self,
        tiny: u8,
        few: Option<&'a Vec<u16>>,
        many: Option<u32>,
    ) -> Result<reqwest::Request, Error<()>> {
        let url = format!(
            "{}/unsigned/{}", self.baseurl, encode_path(& tiny.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("few", &few))
            .query(&progenitor_client::QueryParam::new("many", &many))
            .build()?;
        Ok(request)
    }
}

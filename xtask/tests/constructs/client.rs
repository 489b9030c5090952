#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Constructs

Version: 1*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Hook,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Hook,
    ) -> Self {
        Self {
            baseurl: baseurl.trim_end_matches('/').to_owned(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Hook> for Client {
    fn api_version() -> &'static str {
        "1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Hook {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Hook>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**Sends a `POST` request to `/Anchored`

*/
    pub async fn echo_anchored<'a>(
        &'a self,
        body: &'a crate::types::Anchored,
    ) -> Result<ResponseValue<crate::types::Anchored>, Error<()>> {
        let mut request = self.echo_anchored_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_anchored",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_anchored`] sends, with the same arguments; nothing is sent.
    pub fn echo_anchored_request<'a>(
        &'a self,
        body: &'a crate::types::Anchored,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Anchored", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnchoredItem`

*/
    pub async fn echo_anchored_item<'a>(
        &'a self,
        body: &'a crate::types::AnchoredItem,
    ) -> Result<ResponseValue<crate::types::AnchoredItem>, Error<()>> {
        let mut request = self.echo_anchored_item_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_anchored_item",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_anchored_item`] sends, with the same arguments; nothing is sent.
    pub fn echo_anchored_item_request<'a>(
        &'a self,
        body: &'a crate::types::AnchoredItem,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnchoredItem", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Animal`

*/
    pub async fn echo_animal<'a>(
        &'a self,
        body: &'a crate::types::Animal,
    ) -> Result<ResponseValue<crate::types::EchoAnimalAnswer>, Error<()>> {
        let mut request = self.echo_animal_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_animal",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_animal`] sends, with the same arguments; nothing is sent.
    pub fn echo_animal_request<'a>(
        &'a self,
        body: &'a crate::types::Animal,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Animal", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfBeside`

*/
    pub async fn echo_any_of_beside<'a>(
        &'a self,
        body: &'a crate::types::AnyOfBeside,
    ) -> Result<ResponseValue<crate::types::AnyOfBesideAnswer>, Error<()>> {
        let mut request = self.echo_any_of_beside_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_beside",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_beside`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_beside_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfBeside,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfBeside", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfCircle`

*/
    pub async fn echo_any_of_circle<'a>(
        &'a self,
        body: &'a crate::types::AnyOfCircle,
    ) -> Result<ResponseValue<crate::types::AnyOfCircle>, Error<()>> {
        let mut request = self.echo_any_of_circle_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_circle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_circle`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_circle_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfCircle,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfCircle", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfClosed`

*/
    pub async fn echo_any_of_closed<'a>(
        &'a self,
        body: &'a crate::types::AnyOfClosed,
    ) -> Result<ResponseValue<crate::types::AnyOfClosedAnswer>, Error<()>> {
        let mut request = self.echo_any_of_closed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_closed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_closed`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_closed_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfClosed,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfClosed", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfLists`

*/
    pub async fn echo_any_of_lists<'a>(
        &'a self,
        body: &'a crate::types::AnyOfLists,
    ) -> Result<ResponseValue<crate::types::AnyOfLists>, Error<()>> {
        let mut request = self.echo_any_of_lists_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_lists`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_lists_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfLists,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfLists", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfMixed`

*/
    pub async fn echo_any_of_mixed<'a>(
        &'a self,
        body: &'a crate::types::AnyOfMixed,
    ) -> Result<ResponseValue<crate::types::AnyOfMixedAnswer>, Error<()>> {
        let mut request = self.echo_any_of_mixed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_mixed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_mixed`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_mixed_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfMixed,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfMixed", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfNames`

*/
    pub async fn echo_any_of_names<'a>(
        &'a self,
        body: &'a crate::types::EchoAnyOfNamesRequest,
    ) -> Result<ResponseValue<crate::types::EchoAnyOfNamesResponse>, Error<()>> {
        let mut request = self.echo_any_of_names_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_names",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_names`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_names_request<'a>(
        &'a self,
        body: &'a crate::types::EchoAnyOfNamesRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfNames", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfNested`

*/
    pub async fn echo_any_of_nested<'a>(
        &'a self,
        body: &'a crate::types::AnyOfNested,
    ) -> Result<ResponseValue<crate::types::AnyOfNestedAnswer>, Error<()>> {
        let mut request = self.echo_any_of_nested_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_nested",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_nested`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_nested_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfNested,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfNested", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfObjects`

*/
    pub async fn echo_any_of_objects<'a>(
        &'a self,
        body: &'a crate::types::AnyOfObjects,
    ) -> Result<ResponseValue<crate::types::AnyOfObjects>, Error<()>> {
        let mut request = self.echo_any_of_objects_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_objects",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_objects`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_objects_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfObjects,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfObjects", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnyOfShut`

*/
    pub async fn echo_any_of_shut<'a>(
        &'a self,
        body: &'a crate::types::AnyOfShut,
    ) -> Result<ResponseValue<crate::types::EchoAnyOfShutAnswer>, Error<()>> {
        let mut request = self.echo_any_of_shut_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_any_of_shut",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_any_of_shut`] sends, with the same arguments; nothing is sent.
    pub fn echo_any_of_shut_request<'a>(
        &'a self,
        body: &'a crate::types::AnyOfShut,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnyOfShut", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Anything`

*/
    pub async fn echo_anything<'a>(
        &'a self,
        body: &'a crate::types::Anything,
    ) -> Result<ResponseValue<crate::types::Anything>, Error<()>> {
        let mut request = self.echo_anything_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_anything",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_anything`] sends, with the same arguments; nothing is sent.
    pub fn echo_anything_request<'a>(
        &'a self,
        body: &'a crate::types::Anything,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Anything", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/AnythingAtAll`

*/
    pub async fn echo_anything_at_all<'a>(
        &'a self,
        body: &'a crate::types::AnythingAtAll,
    ) -> Result<ResponseValue<crate::types::AnythingAtAll>, Error<()>> {
        let mut request = self.echo_anything_at_all_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_anything_at_all",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_anything_at_all`] sends, with the same arguments; nothing is sent.
    pub fn echo_anything_at_all_request<'a>(
        &'a self,
        body: &'a crate::types::AnythingAtAll,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/AnythingAtAll", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Bird`

*/
    pub async fn echo_bird<'a>(
        &'a self,
        body: &'a crate::types::Bird,
    ) -> Result<ResponseValue<crate::types::BirdAnswer>, Error<()>> {
        let mut request = self.echo_bird_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_bird",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_bird`] sends, with the same arguments; nothing is sent.
    pub fn echo_bird_request<'a>(
        &'a self,
        body: &'a crate::types::Bird,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Bird", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Bounds`

*/
    pub async fn echo_bounds<'a>(
        &'a self,
        body: &'a crate::types::Bounds,
    ) -> Result<ResponseValue<crate::types::Bounds>, Error<()>> {
        let mut request = self.echo_bounds_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_bounds",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_bounds`] sends, with the same arguments; nothing is sent.
    pub fn echo_bounds_request<'a>(
        &'a self,
        body: &'a crate::types::Bounds,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Bounds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ByName`

*/
    pub async fn echo_by_name<'a>(
        &'a self,
        body: &'a crate::types::ByName,
    ) -> Result<ResponseValue<crate::types::EchoByNameAnswer>, Error<()>> {
        let mut request = self.echo_by_name_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_by_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_by_name`] sends, with the same arguments; nothing is sent.
    pub fn echo_by_name_request<'a>(
        &'a self,
        body: &'a crate::types::ByName,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ByName", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ByPattern`

*/
    pub async fn echo_by_pattern<'a>(
        &'a self,
        body: &'a crate::types::ByPattern,
    ) -> Result<ResponseValue<crate::types::ByPattern>, Error<()>> {
        let mut request = self.echo_by_pattern_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_by_pattern",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_by_pattern`] sends, with the same arguments; nothing is sent.
    pub fn echo_by_pattern_request<'a>(
        &'a self,
        body: &'a crate::types::ByPattern,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ByPattern", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ByPatterns`

*/
    pub async fn echo_by_patterns<'a>(
        &'a self,
        body: &'a crate::types::ByPatterns,
    ) -> Result<ResponseValue<crate::types::ByPatternsAnswer>, Error<()>> {
        let mut request = self.echo_by_patterns_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_by_patterns",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_by_patterns`] sends, with the same arguments; nothing is sent.
    pub fn echo_by_patterns_request<'a>(
        &'a self,
        body: &'a crate::types::ByPatterns,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ByPatterns", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Car`

*/
    pub async fn echo_car<'a>(
        &'a self,
        body: &'a crate::types::Car,
    ) -> Result<ResponseValue<crate::types::CarAnswer>, Error<()>> {
        let mut request = self.echo_car_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_car",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_car`] sends, with the same arguments; nothing is sent.
    pub fn echo_car_request<'a>(
        &'a self,
        body: &'a crate::types::Car,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Car", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/CaseOnly`

*/
    pub async fn echo_case_only<'a>(
        &'a self,
        body: &'a crate::types::CaseOnly,
    ) -> Result<ResponseValue<crate::types::EchoCaseOnlyAnswer>, Error<()>> {
        let mut request = self.echo_case_only_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_case_only",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_case_only`] sends, with the same arguments; nothing is sent.
    pub fn echo_case_only_request<'a>(
        &'a self,
        body: &'a crate::types::CaseOnly,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/CaseOnly", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Cat`

*/
    pub async fn echo_cat<'a>(
        &'a self,
        body: &'a crate::types::Cat,
    ) -> Result<ResponseValue<crate::types::CatAnswer>, Error<()>> {
        let mut request = self.echo_cat_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_cat",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_cat`] sends, with the same arguments; nothing is sent.
    pub fn echo_cat_request<'a>(
        &'a self,
        body: &'a crate::types::Cat,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Cat", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Circle`

*/
    pub async fn echo_circle<'a>(
        &'a self,
        body: &'a crate::types::Circle,
    ) -> Result<ResponseValue<crate::types::CircleAnswer>, Error<()>> {
        let mut request = self.echo_circle_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_circle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_circle`] sends, with the same arguments; nothing is sent.
    pub fn echo_circle_request<'a>(
        &'a self,
        body: &'a crate::types::Circle,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Circle", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Closed`

*/
    pub async fn echo_closed<'a>(
        &'a self,
        body: &'a crate::types::Closed,
    ) -> Result<ResponseValue<crate::types::ClosedAnswer>, Error<()>> {
        let mut request = self.echo_closed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_closed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_closed`] sends, with the same arguments; nothing is sent.
    pub fn echo_closed_request<'a>(
        &'a self,
        body: &'a crate::types::Closed,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Closed", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ClosedReference`

*/
    pub async fn echo_closed_reference<'a>(
        &'a self,
        body: &'a crate::types::ClosedReference,
    ) -> Result<ResponseValue<crate::types::ClosedReferenceAnswer>, Error<()>> {
        let mut request = self.echo_closed_reference_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_closed_reference",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_closed_reference`] sends, with the same arguments; nothing is sent.
    pub fn echo_closed_reference_request<'a>(
        &'a self,
        body: &'a crate::types::ClosedReference,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ClosedReference", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Composed`

*/
    pub async fn echo_composed<'a>(
        &'a self,
        body: &'a crate::types::Composed,
    ) -> Result<ResponseValue<crate::types::ComposedAnswer>, Error<()>> {
        let mut request = self.echo_composed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_composed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_composed`] sends, with the same arguments; nothing is sent.
    pub fn echo_composed_request<'a>(
        &'a self,
        body: &'a crate::types::Composed,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Composed", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ComposedUnion`

*/
    pub async fn echo_composed_union<'a>(
        &'a self,
        body: &'a crate::types::ComposedUnion,
    ) -> Result<ResponseValue<crate::types::EchoComposedUnionAnswer>, Error<()>> {
        let mut request = self.echo_composed_union_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_composed_union",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_composed_union`] sends, with the same arguments; nothing is sent.
    pub fn echo_composed_union_request<'a>(
        &'a self,
        body: &'a crate::types::ComposedUnion,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ComposedUnion", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Constants`

*/
    pub async fn echo_constants<'a>(
        &'a self,
        body: &'a crate::types::Constants,
    ) -> Result<ResponseValue<crate::types::ConstantsAnswer>, Error<()>> {
        let mut request = self.echo_constants_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_constants",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_constants`] sends, with the same arguments; nothing is sent.
    pub fn echo_constants_request<'a>(
        &'a self,
        body: &'a crate::types::Constants,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Constants", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Containing`

*/
    pub async fn echo_containing<'a>(
        &'a self,
        body: &'a crate::types::Containing,
    ) -> Result<ResponseValue<crate::types::Containing>, Error<()>> {
        let mut request = self.echo_containing_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_containing",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_containing`] sends, with the same arguments; nothing is sent.
    pub fn echo_containing_request<'a>(
        &'a self,
        body: &'a crate::types::Containing,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Containing", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Defaults`

*/
    pub async fn echo_defaults<'a>(
        &'a self,
        body: &'a crate::types::Defaults,
    ) -> Result<ResponseValue<crate::types::DefaultsAnswer>, Error<()>> {
        let mut request = self.echo_defaults_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_defaults",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_defaults`] sends, with the same arguments; nothing is sent.
    pub fn echo_defaults_request<'a>(
        &'a self,
        body: &'a crate::types::Defaults,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Defaults", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Dependent`

*/
    pub async fn echo_dependent<'a>(
        &'a self,
        body: &'a crate::types::Dependent,
    ) -> Result<ResponseValue<crate::types::Dependent>, Error<()>> {
        let mut request = self.echo_dependent_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_dependent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_dependent`] sends, with the same arguments; nothing is sent.
    pub fn echo_dependent_request<'a>(
        &'a self,
        body: &'a crate::types::Dependent,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Dependent", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/DescribedValues`

*/
    pub async fn echo_described_values<'a>(
        &'a self,
        body: &'a crate::types::DescribedValues,
    ) -> Result<ResponseValue<crate::types::EchoDescribedValuesAnswer>, Error<()>> {
        let mut request = self.echo_described_values_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_described_values",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_described_values`] sends, with the same arguments; nothing is sent.
    pub fn echo_described_values_request<'a>(
        &'a self,
        body: &'a crate::types::DescribedValues,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/DescribedValues", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Device`

*/
    pub async fn echo_device<'a>(
        &'a self,
        body: &'a crate::types::Device,
    ) -> Result<ResponseValue<crate::types::EchoDeviceAnswer>, Error<()>> {
        let mut request = self.echo_device_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_device",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_device`] sends, with the same arguments; nothing is sent.
    pub fn echo_device_request<'a>(
        &'a self,
        body: &'a crate::types::Device,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Device", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Docs`

*/
    pub async fn echo_docs<'a>(
        &'a self,
        body: &'a crate::types::Docs,
    ) -> Result<ResponseValue<crate::types::Docs>, Error<()>> {
        let mut request = self.echo_docs_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_docs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_docs`] sends, with the same arguments; nothing is sent.
    pub fn echo_docs_request<'a>(
        &'a self,
        body: &'a crate::types::Docs,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Docs", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Dog`

*/
    pub async fn echo_dog<'a>(
        &'a self,
        body: &'a crate::types::Dog,
    ) -> Result<ResponseValue<crate::types::DogAnswer>, Error<()>> {
        let mut request = self.echo_dog_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_dog",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_dog`] sends, with the same arguments; nothing is sent.
    pub fn echo_dog_request<'a>(
        &'a self,
        body: &'a crate::types::Dog,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Dog", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Dynamic`

*/
    pub async fn echo_dynamic<'a>(
        &'a self,
        body: &'a crate::types::Dynamic,
    ) -> Result<ResponseValue<crate::types::Dynamic>, Error<()>> {
        let mut request = self.echo_dynamic_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_dynamic",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_dynamic`] sends, with the same arguments; nothing is sent.
    pub fn echo_dynamic_request<'a>(
        &'a self,
        body: &'a crate::types::Dynamic,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Dynamic", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Encoded`

*/
    pub async fn echo_encoded<'a>(
        &'a self,
        body: &'a crate::types::Encoded,
    ) -> Result<ResponseValue<crate::types::Encoded>, Error<()>> {
        let mut request = self.echo_encoded_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_encoded",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_encoded`] sends, with the same arguments; nothing is sent.
    pub fn echo_encoded_request<'a>(
        &'a self,
        body: &'a crate::types::Encoded,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Encoded", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/End`

*/
    pub async fn echo_end<'a>(
        &'a self,
        body: &'a crate::types::End,
    ) -> Result<ResponseValue<crate::types::EndAnswer>, Error<()>> {
        let mut request = self.echo_end_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_end",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_end`] sends, with the same arguments; nothing is sent.
    pub fn echo_end_request<'a>(
        &'a self,
        body: &'a crate::types::End,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/End", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Even`

*/
    pub async fn echo_even<'a>(
        &'a self,
        body: &'a crate::types::Even,
    ) -> Result<ResponseValue<crate::types::Even>, Error<()>> {
        let mut request = self.echo_even_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_even",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_even`] sends, with the same arguments; nothing is sent.
    pub fn echo_even_request<'a>(
        &'a self,
        body: &'a crate::types::Even,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Even", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Event`

*/
    pub async fn echo_event<'a>(
        &'a self,
        body: &'a crate::types::Event,
    ) -> Result<ResponseValue<crate::types::EventAnswer>, Error<()>> {
        let mut request = self.echo_event_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_event",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_event`] sends, with the same arguments; nothing is sent.
    pub fn echo_event_request<'a>(
        &'a self,
        body: &'a crate::types::Event,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Event", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/EveryType`

*/
    pub async fn echo_every_type<'a>(
        &'a self,
        body: &'a crate::types::EveryType,
    ) -> Result<ResponseValue<crate::types::EveryType>, Error<()>> {
        let mut request = self.echo_every_type_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_every_type",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_every_type`] sends, with the same arguments; nothing is sent.
    pub fn echo_every_type_request<'a>(
        &'a self,
        body: &'a crate::types::EveryType,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/EveryType", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Extensible`

*/
    pub async fn echo_extensible<'a>(
        &'a self,
        body: &'a crate::types::Extensible,
    ) -> Result<ResponseValue<crate::types::Extensible>, Error<()>> {
        let mut request = self.echo_extensible_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_extensible",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_extensible`] sends, with the same arguments; nothing is sent.
    pub fn echo_extensible_request<'a>(
        &'a self,
        body: &'a crate::types::Extensible,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Extensible", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ExtensibleEmpty`

*/
    pub async fn echo_extensible_empty<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleEmpty,
    ) -> Result<ResponseValue<crate::types::ExtensibleEmpty>, Error<()>> {
        let mut request = self.echo_extensible_empty_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_extensible_empty",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_extensible_empty`] sends, with the same arguments; nothing is sent.
    pub fn echo_extensible_empty_request<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleEmpty,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ExtensibleEmpty", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ExtensibleTyped`

*/
    pub async fn echo_extensible_typed<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleTyped,
    ) -> Result<ResponseValue<crate::types::ExtensibleTypedAnswer>, Error<()>> {
        let mut request = self.echo_extensible_typed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_extensible_typed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_extensible_typed`] sends, with the same arguments; nothing is sent.
    pub fn echo_extensible_typed_request<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleTyped,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ExtensibleTyped", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ExtensibleUnevaluated`

*/
    pub async fn echo_extensible_unevaluated<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleUnevaluated,
    ) -> Result<ResponseValue<crate::types::ExtensibleUnevaluated>, Error<()>> {
        let mut request = self.echo_extensible_unevaluated_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_extensible_unevaluated",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_extensible_unevaluated`] sends, with the same arguments; nothing is sent.
    pub fn echo_extensible_unevaluated_request<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleUnevaluated,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ExtensibleUnevaluated", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Fish`

*/
    pub async fn echo_fish<'a>(
        &'a self,
        body: &'a crate::types::Fish,
    ) -> Result<ResponseValue<crate::types::FishAnswer>, Error<()>> {
        let mut request = self.echo_fish_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_fish",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_fish`] sends, with the same arguments; nothing is sent.
    pub fn echo_fish_request<'a>(
        &'a self,
        body: &'a crate::types::Fish,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Fish", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Foo`

*/
    pub async fn echo_foo<'a>(
        &'a self,
        body: &'a crate::types::Foo,
    ) -> Result<ResponseValue<crate::types::FooAnswer>, Error<()>> {
        let mut request = self.echo_foo_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_foo",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_foo`] sends, with the same arguments; nothing is sent.
    pub fn echo_foo_request<'a>(
        &'a self,
        body: &'a crate::types::Foo,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Foo", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/FooKind`

*/
    pub async fn echo_foo_kind<'a>(
        &'a self,
        body: &'a crate::types::FooKind,
    ) -> Result<ResponseValue<crate::types::EchoFooKindAnswer>, Error<()>> {
        let mut request = self.echo_foo_kind_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_foo_kind",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_foo_kind`] sends, with the same arguments; nothing is sent.
    pub fn echo_foo_kind_request<'a>(
        &'a self,
        body: &'a crate::types::FooKind,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/FooKind", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/FreeForm`

*/
    pub async fn echo_free_form<'a>(
        &'a self,
        body: &'a crate::types::FreeForm,
    ) -> Result<ResponseValue<crate::types::FreeForm>, Error<()>> {
        let mut request = self.echo_free_form_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_free_form",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_free_form`] sends, with the same arguments; nothing is sent.
    pub fn echo_free_form_request<'a>(
        &'a self,
        body: &'a crate::types::FreeForm,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/FreeForm", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/FromTheServer`

*/
    pub async fn echo_from_the_server<'a>(
        &'a self,
        body: &'a crate::types::FromTheServer,
    ) -> Result<ResponseValue<crate::types::FromTheServerAnswer>, Error<()>> {
        let mut request = self.echo_from_the_server_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_from_the_server",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_from_the_server`] sends, with the same arguments; nothing is sent.
    pub fn echo_from_the_server_request<'a>(
        &'a self,
        body: &'a crate::types::FromTheServer,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/FromTheServer", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Happening`

*/
    pub async fn echo_happening<'a>(
        &'a self,
        body: &'a crate::types::Happening,
    ) -> Result<ResponseValue<crate::types::EchoHappeningAnswer>, Error<()>> {
        let mut request = self.echo_happening_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_happening",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_happening`] sends, with the same arguments; nothing is sent.
    pub fn echo_happening_request<'a>(
        &'a self,
        body: &'a crate::types::Happening,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Happening", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Holder`

*/
    pub async fn echo_holder<'a>(
        &'a self,
        body: &'a crate::types::Holder,
    ) -> Result<ResponseValue<crate::types::HolderAnswer>, Error<()>> {
        let mut request = self.echo_holder_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_holder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_holder`] sends, with the same arguments; nothing is sent.
    pub fn echo_holder_request<'a>(
        &'a self,
        body: &'a crate::types::Holder,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Holder", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Implicit`

*/
    pub async fn echo_implicit<'a>(
        &'a self,
        body: &'a crate::types::Implicit,
    ) -> Result<ResponseValue<crate::types::EchoImplicitAnswer>, Error<()>> {
        let mut request = self.echo_implicit_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_implicit",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_implicit`] sends, with the same arguments; nothing is sent.
    pub fn echo_implicit_request<'a>(
        &'a self,
        body: &'a crate::types::Implicit,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Implicit", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/JsonLike`

*/
    pub async fn echo_json_like<'a>(
        &'a self,
        body: &'a crate::types::JsonLike,
    ) -> Result<ResponseValue<crate::types::EchoJsonLikeAnswer>, Error<()>> {
        let mut request = self.echo_json_like_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_json_like",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_json_like`] sends, with the same arguments; nothing is sent.
    pub fn echo_json_like_request<'a>(
        &'a self,
        body: &'a crate::types::JsonLike,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/JsonLike", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Keywords`

*/
    pub async fn echo_keywords<'a>(
        &'a self,
        body: &'a crate::types::Keywords,
    ) -> Result<ResponseValue<crate::types::KeywordsAnswer>, Error<()>> {
        let mut request = self.echo_keywords_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_keywords",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_keywords`] sends, with the same arguments; nothing is sent.
    pub fn echo_keywords_request<'a>(
        &'a self,
        body: &'a crate::types::Keywords,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Keywords", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/KnownOrAny`

*/
    pub async fn echo_known_or_any<'a>(
        &'a self,
        body: &'a crate::types::KnownOrAny,
    ) -> Result<ResponseValue<crate::types::EchoKnownOrAnyAnswer>, Error<()>> {
        let mut request = self.echo_known_or_any_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_known_or_any",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_known_or_any`] sends, with the same arguments; nothing is sent.
    pub fn echo_known_or_any_request<'a>(
        &'a self,
        body: &'a crate::types::KnownOrAny,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/KnownOrAny", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Level`

*/
    pub async fn echo_level<'a>(
        &'a self,
        body: &'a crate::types::Level,
    ) -> Result<ResponseValue<crate::types::EchoLevelAnswer>, Error<()>> {
        let mut request = self.echo_level_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_level",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_level`] sends, with the same arguments; nothing is sent.
    pub fn echo_level_request<'a>(
        &'a self,
        body: &'a crate::types::Level,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Level", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Login`

*/
    pub async fn echo_login<'a>(
        &'a self,
        body: &'a crate::types::Login,
    ) -> Result<ResponseValue<crate::types::EchoLoginAnswer>, Error<()>> {
        let mut request = self.echo_login_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_login",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_login`] sends, with the same arguments; nothing is sent.
    pub fn echo_login_request<'a>(
        &'a self,
        body: &'a crate::types::Login,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Login", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/ManyTypes`

*/
    pub async fn echo_many_types<'a>(
        &'a self,
        body: &'a crate::types::EchoManyTypesRequest,
    ) -> Result<ResponseValue<crate::types::EchoManyTypesResponse>, Error<()>> {
        let mut request = self.echo_many_types_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_many_types",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_many_types`] sends, with the same arguments; nothing is sent.
    pub fn echo_many_types_request<'a>(
        &'a self,
        body: &'a crate::types::EchoManyTypesRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/ManyTypes", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/MapOfNullables`

*/
    pub async fn echo_map_of_nullables<'a>(
        &'a self,
        body: &'a crate::types::MapOfNullables,
    ) -> Result<ResponseValue<crate::types::MapOfNullables>, Error<()>> {
        let mut request = self.echo_map_of_nullables_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_map_of_nullables",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_map_of_nullables`] sends, with the same arguments; nothing is sent.
    pub fn echo_map_of_nullables_request<'a>(
        &'a self,
        body: &'a crate::types::MapOfNullables,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/MapOfNullables", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/MapOfNumbers`

*/
    pub async fn echo_map_of_numbers<'a>(
        &'a self,
        body: &'a crate::types::MapOfNumbers,
    ) -> Result<ResponseValue<crate::types::MapOfNumbers>, Error<()>> {
        let mut request = self.echo_map_of_numbers_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_map_of_numbers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_map_of_numbers`] sends, with the same arguments; nothing is sent.
    pub fn echo_map_of_numbers_request<'a>(
        &'a self,
        body: &'a crate::types::MapOfNumbers,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/MapOfNumbers", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/MaybeShape`

*/
    pub async fn echo_maybe_shape<'a>(
        &'a self,
        body: &'a crate::types::EchoMaybeShapeRequest,
    ) -> Result<ResponseValue<crate::types::EchoMaybeShapeResponse>, Error<()>> {
        let mut request = self.echo_maybe_shape_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_maybe_shape",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_maybe_shape`] sends, with the same arguments; nothing is sent.
    pub fn echo_maybe_shape_request<'a>(
        &'a self,
        body: &'a crate::types::EchoMaybeShapeRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/MaybeShape", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Mixed`

*/
    pub async fn echo_mixed<'a>(
        &'a self,
        body: &'a crate::types::Mixed,
    ) -> Result<ResponseValue<crate::types::EchoMixedAnswer>, Error<()>> {
        let mut request = self.echo_mixed_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_mixed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_mixed`] sends, with the same arguments; nothing is sent.
    pub fn echo_mixed_request<'a>(
        &'a self,
        body: &'a crate::types::Mixed,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Mixed", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Moments`

*/
    pub async fn echo_moments<'a>(
        &'a self,
        body: &'a crate::types::Moments,
    ) -> Result<ResponseValue<crate::types::MomentsAnswer>, Error<()>> {
        let mut request = self.echo_moments_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_moments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_moments`] sends, with the same arguments; nothing is sent.
    pub fn echo_moments_request<'a>(
        &'a self,
        body: &'a crate::types::Moments,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Moments", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NamedByRule`

*/
    pub async fn echo_named_by_rule<'a>(
        &'a self,
        body: &'a crate::types::NamedByRule,
    ) -> Result<ResponseValue<crate::types::NamedByRule>, Error<()>> {
        let mut request = self.echo_named_by_rule_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_named_by_rule",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_named_by_rule`] sends, with the same arguments; nothing is sent.
    pub fn echo_named_by_rule_request<'a>(
        &'a self,
        body: &'a crate::types::NamedByRule,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NamedByRule", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Nest`

*/
    pub async fn echo_nest<'a>(
        &'a self,
        body: &'a crate::types::Nest,
    ) -> Result<ResponseValue<crate::types::Nest>, Error<()>> {
        let mut request = self.echo_nest_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_nest",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_nest`] sends, with the same arguments; nothing is sent.
    pub fn echo_nest_request<'a>(
        &'a self,
        body: &'a crate::types::Nest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Nest", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NoProperties`

*/
    pub async fn echo_no_properties<'a>(
        &'a self,
        body: &'a crate::types::NoProperties,
    ) -> Result<ResponseValue<crate::types::NoPropertiesAnswer>, Error<()>> {
        let mut request = self.echo_no_properties_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_no_properties",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_no_properties`] sends, with the same arguments; nothing is sent.
    pub fn echo_no_properties_request<'a>(
        &'a self,
        body: &'a crate::types::NoProperties,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NoProperties", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NotThis`

*/
    pub async fn echo_not_this<'a>(
        &'a self,
        body: &'a crate::types::NotThis,
    ) -> Result<ResponseValue<crate::types::NotThis>, Error<()>> {
        let mut request = self.echo_not_this_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_not_this",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_not_this`] sends, with the same arguments; nothing is sent.
    pub fn echo_not_this_request<'a>(
        &'a self,
        body: &'a crate::types::NotThis,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NotThis", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NullAlone`

*/
    pub async fn echo_null_alone<'a>(
        &'a self,
        body: &'a crate::types::EchoNullAloneRequest,
    ) -> Result<ResponseValue<crate::types::EchoNullAloneResponse>, Error<()>> {
        let mut request = self.echo_null_alone_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_null_alone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_null_alone`] sends, with the same arguments; nothing is sent.
    pub fn echo_null_alone_request<'a>(
        &'a self,
        body: &'a crate::types::EchoNullAloneRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NullAlone", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NullInTypes`

*/
    pub async fn echo_null_in_types<'a>(
        &'a self,
        body: &'a crate::types::NullInTypes,
    ) -> Result<ResponseValue<crate::types::NullInTypesAnswer>, Error<()>> {
        let mut request = self.echo_null_in_types_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_null_in_types",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_null_in_types`] sends, with the same arguments; nothing is sent.
    pub fn echo_null_in_types_request<'a>(
        &'a self,
        body: &'a crate::types::NullInTypes,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NullInTypes", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NullablePoint`

*/
    pub async fn echo_nullable_point<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointRequest,
    ) -> Result<ResponseValue<crate::types::EchoNullablePointResponse>, Error<()>> {
        let mut request = self.echo_nullable_point_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_nullable_point",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_nullable_point`] sends, with the same arguments; nothing is sent.
    pub fn echo_nullable_point_request<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NullablePoint", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/NullablePointByAnotherName`

*/
    pub async fn echo_nullable_point_by_another_name<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointByAnotherNameRequest,
    ) -> Result<
        ResponseValue<crate::types::EchoNullablePointByAnotherNameResponse>,
        Error<()>,
    > {
        let mut request = self.echo_nullable_point_by_another_name_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_nullable_point_by_another_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_nullable_point_by_another_name`] sends, with the same arguments; nothing is sent.
    pub fn echo_nullable_point_by_another_name_request<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointByAnotherNameRequest,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/NullablePointByAnotherName", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Numbers`

*/
    pub async fn echo_numbers<'a>(
        &'a self,
        body: &'a crate::types::Numbers,
    ) -> Result<ResponseValue<crate::types::EchoNumbersAnswer>, Error<()>> {
        let mut request = self.echo_numbers_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_numbers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_numbers`] sends, with the same arguments; nothing is sent.
    pub fn echo_numbers_request<'a>(
        &'a self,
        body: &'a crate::types::Numbers,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Numbers", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Odd`

*/
    pub async fn echo_odd<'a>(
        &'a self,
        body: &'a crate::types::Odd,
    ) -> Result<ResponseValue<crate::types::Odd>, Error<()>> {
        let mut request = self.echo_odd_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_odd",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_odd`] sends, with the same arguments; nothing is sent.
    pub fn echo_odd_request<'a>(
        &'a self,
        body: &'a crate::types::Odd,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Odd", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/OneOrTheOther`

*/
    pub async fn echo_one_or_the_other<'a>(
        &'a self,
        body: &'a crate::types::OneOrTheOther,
    ) -> Result<ResponseValue<crate::types::EchoOneOrTheOtherAnswer>, Error<()>> {
        let mut request = self.echo_one_or_the_other_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_one_or_the_other",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_one_or_the_other`] sends, with the same arguments; nothing is sent.
    pub fn echo_one_or_the_other_request<'a>(
        &'a self,
        body: &'a crate::types::OneOrTheOther,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/OneOrTheOther", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/OnlyHeir`

*/
    pub async fn echo_only_heir<'a>(
        &'a self,
        body: &'a crate::types::OnlyHeir,
    ) -> Result<ResponseValue<crate::types::EchoOnlyHeirAnswer>, Error<()>> {
        let mut request = self.echo_only_heir_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_only_heir",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_only_heir`] sends, with the same arguments; nothing is sent.
    pub fn echo_only_heir_request<'a>(
        &'a self,
        body: &'a crate::types::OnlyHeir,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/OnlyHeir", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/OnlyRequired`

*/
    pub async fn echo_only_required<'a>(
        &'a self,
        body: &'a crate::types::OnlyRequired,
    ) -> Result<ResponseValue<crate::types::OnlyRequiredAnswer>, Error<()>> {
        let mut request = self.echo_only_required_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_only_required",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_only_required`] sends, with the same arguments; nothing is sent.
    pub fn echo_only_required_request<'a>(
        &'a self,
        body: &'a crate::types::OnlyRequired,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/OnlyRequired", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/OpenTuple`

*/
    pub async fn echo_open_tuple<'a>(
        &'a self,
        body: &'a crate::types::OpenTuple,
    ) -> Result<ResponseValue<crate::types::OpenTuple>, Error<()>> {
        let mut request = self.echo_open_tuple_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_open_tuple",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_open_tuple`] sends, with the same arguments; nothing is sent.
    pub fn echo_open_tuple_request<'a>(
        &'a self,
        body: &'a crate::types::OpenTuple,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/OpenTuple", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Option`

*/
    pub async fn echo_option<'a>(
        &'a self,
        body: &'a crate::types::Option,
    ) -> Result<ResponseValue<crate::types::Option>, Error<()>> {
        let mut request = self.echo_option_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_option",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_option`] sends, with the same arguments; nothing is sent.
    pub fn echo_option_request<'a>(
        &'a self,
        body: &'a crate::types::Option,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Option", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Pair`

*/
    pub async fn echo_pair<'a>(
        &'a self,
        body: &'a crate::types::Pair,
    ) -> Result<ResponseValue<crate::types::Pair>, Error<()>> {
        let mut request = self.echo_pair_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_pair",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_pair`] sends, with the same arguments; nothing is sent.
    pub fn echo_pair_request<'a>(
        &'a self,
        body: &'a crate::types::Pair,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Pair", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Patch`

*/
    pub async fn echo_patch<'a>(
        &'a self,
        body: &'a crate::types::Patch,
    ) -> Result<ResponseValue<crate::types::PatchAnswer>, Error<()>> {
        let mut request = self.echo_patch_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_patch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_patch`] sends, with the same arguments; nothing is sent.
    pub fn echo_patch_request<'a>(
        &'a self,
        body: &'a crate::types::Patch,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Patch", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Phablet`

*/
    pub async fn echo_phablet<'a>(
        &'a self,
        body: &'a crate::types::Phablet,
    ) -> Result<ResponseValue<crate::types::PhabletAnswer>, Error<()>> {
        let mut request = self.echo_phablet_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_phablet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_phablet`] sends, with the same arguments; nothing is sent.
    pub fn echo_phablet_request<'a>(
        &'a self,
        body: &'a crate::types::Phablet,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Phablet", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Phone`

*/
    pub async fn echo_phone<'a>(
        &'a self,
        body: &'a crate::types::Phone,
    ) -> Result<ResponseValue<crate::types::PhoneAnswer>, Error<()>> {
        let mut request = self.echo_phone_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_phone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_phone`] sends, with the same arguments; nothing is sent.
    pub fn echo_phone_request<'a>(
        &'a self,
        body: &'a crate::types::Phone,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Phone", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Point`

*/
    pub async fn echo_point<'a>(
        &'a self,
        body: &'a crate::types::Point,
    ) -> Result<ResponseValue<crate::types::PointAnswer>, Error<()>> {
        let mut request = self.echo_point_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_point",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_point`] sends, with the same arguments; nothing is sent.
    pub fn echo_point_request<'a>(
        &'a self,
        body: &'a crate::types::Point,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Point", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Recursive`

*/
    pub async fn echo_recursive<'a>(
        &'a self,
        body: &'a crate::types::Recursive,
    ) -> Result<ResponseValue<crate::types::Recursive>, Error<()>> {
        let mut request = self.echo_recursive_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_recursive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_recursive`] sends, with the same arguments; nothing is sent.
    pub fn echo_recursive_request<'a>(
        &'a self,
        body: &'a crate::types::Recursive,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Recursive", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/RequiredCases`

*/
    pub async fn echo_required_cases<'a>(
        &'a self,
        body: &'a crate::types::RequiredCases,
    ) -> Result<ResponseValue<crate::types::RequiredCases>, Error<()>> {
        let mut request = self.echo_required_cases_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_required_cases",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_required_cases`] sends, with the same arguments; nothing is sent.
    pub fn echo_required_cases_request<'a>(
        &'a self,
        body: &'a crate::types::RequiredCases,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/RequiredCases", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/RoundLeft`

*/
    pub async fn echo_round_left<'a>(
        &'a self,
        body: &'a crate::types::RoundLeft,
    ) -> Result<ResponseValue<crate::types::RoundLeft>, Error<()>> {
        let mut request = self.echo_round_left_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_round_left",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_round_left`] sends, with the same arguments; nothing is sent.
    pub fn echo_round_left_request<'a>(
        &'a self,
        body: &'a crate::types::RoundLeft,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/RoundLeft", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/RoundRight`

*/
    pub async fn echo_round_right<'a>(
        &'a self,
        body: &'a crate::types::RoundRight,
    ) -> Result<ResponseValue<crate::types::RoundRight>, Error<()>> {
        let mut request = self.echo_round_right_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_round_right",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_round_right`] sends, with the same arguments; nothing is sent.
    pub fn echo_round_right_request<'a>(
        &'a self,
        body: &'a crate::types::RoundRight,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/RoundRight", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Secretive`

*/
    pub async fn echo_secretive<'a>(
        &'a self,
        body: &'a crate::types::Secretive,
    ) -> Result<ResponseValue<crate::types::SecretiveAnswer>, Error<()>> {
        let mut request = self.echo_secretive_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_secretive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_secretive`] sends, with the same arguments; nothing is sent.
    pub fn echo_secretive_request<'a>(
        &'a self,
        body: &'a crate::types::Secretive,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Secretive", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Self`

*/
    pub async fn echo_self<'a>(
        &'a self,
        body: &'a crate::types::SelfType,
    ) -> Result<ResponseValue<crate::types::SelfType>, Error<()>> {
        let mut request = self.echo_self_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_self`] sends, with the same arguments; nothing is sent.
    pub fn echo_self_request<'a>(
        &'a self,
        body: &'a crate::types::SelfType,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Self", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Shape`

*/
    pub async fn echo_shape<'a>(
        &'a self,
        body: &'a crate::types::Shape,
    ) -> Result<ResponseValue<crate::types::EchoShapeAnswer>, Error<()>> {
        let mut request = self.echo_shape_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_shape",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_shape`] sends, with the same arguments; nothing is sent.
    pub fn echo_shape_request<'a>(
        &'a self,
        body: &'a crate::types::Shape,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Shape", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Siblings`

*/
    pub async fn echo_siblings<'a>(
        &'a self,
        body: &'a crate::types::Siblings,
    ) -> Result<ResponseValue<crate::types::SiblingsAnswer>, Error<()>> {
        let mut request = self.echo_siblings_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_siblings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_siblings`] sends, with the same arguments; nothing is sent.
    pub fn echo_siblings_request<'a>(
        &'a self,
        body: &'a crate::types::Siblings,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Siblings", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Square`

*/
    pub async fn echo_square<'a>(
        &'a self,
        body: &'a crate::types::Square,
    ) -> Result<ResponseValue<crate::types::SquareAnswer>, Error<()>> {
        let mut request = self.echo_square_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_square",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_square`] sends, with the same arguments; nothing is sent.
    pub fn echo_square_request<'a>(
        &'a self,
        body: &'a crate::types::Square,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Square", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Start`

*/
    pub async fn echo_start<'a>(
        &'a self,
        body: &'a crate::types::Start,
    ) -> Result<ResponseValue<crate::types::StartAnswer>, Error<()>> {
        let mut request = self.echo_start_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_start`] sends, with the same arguments; nothing is sent.
    pub fn echo_start_request<'a>(
        &'a self,
        body: &'a crate::types::Start,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Start", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/String`

*/
    pub async fn echo_string<'a>(
        &'a self,
        body: &'a crate::types::String,
    ) -> Result<ResponseValue<crate::types::String>, Error<()>> {
        let mut request = self.echo_string_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_string",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_string`] sends, with the same arguments; nothing is sent.
    pub fn echo_string_request<'a>(
        &'a self,
        body: &'a crate::types::String,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/String", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Tablet`

*/
    pub async fn echo_tablet<'a>(
        &'a self,
        body: &'a crate::types::Tablet,
    ) -> Result<ResponseValue<crate::types::TabletAnswer>, Error<()>> {
        let mut request = self.echo_tablet_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_tablet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_tablet`] sends, with the same arguments; nothing is sent.
    pub fn echo_tablet_request<'a>(
        &'a self,
        body: &'a crate::types::Tablet,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Tablet", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Taxi`

*/
    pub async fn echo_taxi<'a>(
        &'a self,
        body: &'a crate::types::Taxi,
    ) -> Result<ResponseValue<crate::types::TaxiAnswer>, Error<()>> {
        let mut request = self.echo_taxi_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_taxi",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_taxi`] sends, with the same arguments; nothing is sent.
    pub fn echo_taxi_request<'a>(
        &'a self,
        body: &'a crate::types::Taxi,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Taxi", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/TextOrPart`

*/
    pub async fn echo_text_or_part<'a>(
        &'a self,
        body: &'a crate::types::TextOrPart,
    ) -> Result<ResponseValue<crate::types::EchoTextOrPartAnswer>, Error<()>> {
        let mut request = self.echo_text_or_part_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_text_or_part",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_text_or_part`] sends, with the same arguments; nothing is sent.
    pub fn echo_text_or_part_request<'a>(
        &'a self,
        body: &'a crate::types::TextOrPart,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/TextOrPart", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/TheHeir`

*/
    pub async fn echo_the_heir<'a>(
        &'a self,
        body: &'a crate::types::TheHeir,
    ) -> Result<ResponseValue<crate::types::TheHeirAnswer>, Error<()>> {
        let mut request = self.echo_the_heir_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_the_heir",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_the_heir`] sends, with the same arguments; nothing is sent.
    pub fn echo_the_heir_request<'a>(
        &'a self,
        body: &'a crate::types::TheHeir,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/TheHeir", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Tree`

*/
    pub async fn echo_tree<'a>(
        &'a self,
        body: &'a crate::types::Tree,
    ) -> Result<ResponseValue<crate::types::TreeAnswer>, Error<()>> {
        let mut request = self.echo_tree_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_tree",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_tree`] sends, with the same arguments; nothing is sent.
    pub fn echo_tree_request<'a>(
        &'a self,
        body: &'a crate::types::Tree,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Tree", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Triple`

*/
    pub async fn echo_triple<'a>(
        &'a self,
        body: &'a crate::types::Triple,
    ) -> Result<ResponseValue<crate::types::TripleAnswer>, Error<()>> {
        let mut request = self.echo_triple_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_triple",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_triple`] sends, with the same arguments; nothing is sent.
    pub fn echo_triple_request<'a>(
        &'a self,
        body: &'a crate::types::Triple,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Triple", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Truth`

*/
    pub async fn echo_truth<'a>(
        &'a self,
        body: &'a crate::types::Truth,
    ) -> Result<ResponseValue<crate::types::EchoTruthAnswer>, Error<()>> {
        let mut request = self.echo_truth_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_truth",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_truth`] sends, with the same arguments; nothing is sent.
    pub fn echo_truth_request<'a>(
        &'a self,
        body: &'a crate::types::Truth,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Truth", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Untagged`

*/
    pub async fn echo_untagged<'a>(
        &'a self,
        body: &'a crate::types::Untagged,
    ) -> Result<ResponseValue<crate::types::EchoUntaggedAnswer>, Error<()>> {
        let mut request = self.echo_untagged_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_untagged",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_untagged`] sends, with the same arguments; nothing is sent.
    pub fn echo_untagged_request<'a>(
        &'a self,
        body: &'a crate::types::Untagged,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Untagged", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Vec`

*/
    pub async fn echo_vec<'a>(
        &'a self,
        body: &'a crate::types::Vec,
    ) -> Result<ResponseValue<crate::types::Vec>, Error<()>> {
        let mut request = self.echo_vec_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_vec",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_vec`] sends, with the same arguments; nothing is sent.
    pub fn echo_vec_request<'a>(
        &'a self,
        body: &'a crate::types::Vec,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Vec", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/Vehicle`

*/
    pub async fn echo_vehicle<'a>(
        &'a self,
        body: &'a crate::types::Vehicle,
    ) -> Result<ResponseValue<crate::types::EchoVehicleAnswer>, Error<()>> {
        let mut request = self.echo_vehicle_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_vehicle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_vehicle`] sends, with the same arguments; nothing is sent.
    pub fn echo_vehicle_request<'a>(
        &'a self,
        body: &'a crate::types::Vehicle,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/Vehicle", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/WithDefs`

*/
    pub async fn echo_with_defs<'a>(
        &'a self,
        body: &'a crate::types::WithDefs,
    ) -> Result<ResponseValue<crate::types::WithDefsAnswer>, Error<()>> {
        let mut request = self.echo_with_defs_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_with_defs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_with_defs`] sends, with the same arguments; nothing is sent.
    pub fn echo_with_defs_request<'a>(
        &'a self,
        body: &'a crate::types::WithDefs,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/WithDefs", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
    /**Sends a `POST` request to `/foo`

*/
    pub async fn echo_foo2<'a>(
        &'a self,
        body: &'a crate::types::Foo2,
    ) -> Result<ResponseValue<crate::types::Foo2>, Error<()>> {
        let mut request = self.echo_foo2_request(body)?;
        let info = OperationInfo {
            operation_id: "echo_foo2",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => crate::support::body(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The request that [`Self::echo_foo2`] sends, with the same arguments; nothing is sent.
    pub fn echo_foo2_request<'a>(
        &'a self,
        body: &'a crate::types::Foo2,
    ) -> Result<::reqwest::Request, Error<()>> {
        let url = format!("{}/foo", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
}

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
        let url = format!("{}/Anchored", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnchoredItem`

*/
    pub async fn echo_anchored_item<'a>(
        &'a self,
        body: &'a crate::types::AnchoredItem,
    ) -> Result<ResponseValue<crate::types::AnchoredItem>, Error<()>> {
        let url = format!("{}/AnchoredItem", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Animal`

*/
    pub async fn echo_animal<'a>(
        &'a self,
        body: &'a crate::types::Animal,
    ) -> Result<ResponseValue<crate::types::EchoAnimalAnswer>, Error<()>> {
        let url = format!("{}/Animal", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfBeside`

*/
    pub async fn echo_any_of_beside<'a>(
        &'a self,
        body: &'a crate::types::AnyOfBeside,
    ) -> Result<ResponseValue<crate::types::AnyOfBesideAnswer>, Error<()>> {
        let url = format!("{}/AnyOfBeside", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfCircle`

*/
    pub async fn echo_any_of_circle<'a>(
        &'a self,
        body: &'a crate::types::AnyOfCircle,
    ) -> Result<ResponseValue<crate::types::AnyOfCircle>, Error<()>> {
        let url = format!("{}/AnyOfCircle", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfClosed`

*/
    pub async fn echo_any_of_closed<'a>(
        &'a self,
        body: &'a crate::types::AnyOfClosed,
    ) -> Result<ResponseValue<crate::types::AnyOfClosedAnswer>, Error<()>> {
        let url = format!("{}/AnyOfClosed", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfLists`

*/
    pub async fn echo_any_of_lists<'a>(
        &'a self,
        body: &'a crate::types::AnyOfLists,
    ) -> Result<ResponseValue<crate::types::AnyOfLists>, Error<()>> {
        let url = format!("{}/AnyOfLists", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfMixed`

*/
    pub async fn echo_any_of_mixed<'a>(
        &'a self,
        body: &'a crate::types::AnyOfMixed,
    ) -> Result<ResponseValue<crate::types::AnyOfMixedAnswer>, Error<()>> {
        let url = format!("{}/AnyOfMixed", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfNames`

*/
    pub async fn echo_any_of_names<'a>(
        &'a self,
        body: &'a crate::types::EchoAnyOfNamesRequest,
    ) -> Result<ResponseValue<crate::types::EchoAnyOfNamesResponse>, Error<()>> {
        let url = format!("{}/AnyOfNames", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfNested`

*/
    pub async fn echo_any_of_nested<'a>(
        &'a self,
        body: &'a crate::types::AnyOfNested,
    ) -> Result<ResponseValue<crate::types::AnyOfNestedAnswer>, Error<()>> {
        let url = format!("{}/AnyOfNested", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfObjects`

*/
    pub async fn echo_any_of_objects<'a>(
        &'a self,
        body: &'a crate::types::AnyOfObjects,
    ) -> Result<ResponseValue<crate::types::AnyOfObjects>, Error<()>> {
        let url = format!("{}/AnyOfObjects", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnyOfShut`

*/
    pub async fn echo_any_of_shut<'a>(
        &'a self,
        body: &'a crate::types::AnyOfShut,
    ) -> Result<ResponseValue<crate::types::EchoAnyOfShutAnswer>, Error<()>> {
        let url = format!("{}/AnyOfShut", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Anything`

*/
    pub async fn echo_anything<'a>(
        &'a self,
        body: &'a crate::types::Anything,
    ) -> Result<ResponseValue<crate::types::Anything>, Error<()>> {
        let url = format!("{}/Anything", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/AnythingAtAll`

*/
    pub async fn echo_anything_at_all<'a>(
        &'a self,
        body: &'a crate::types::AnythingAtAll,
    ) -> Result<ResponseValue<crate::types::AnythingAtAll>, Error<()>> {
        let url = format!("{}/AnythingAtAll", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Bird`

*/
    pub async fn echo_bird<'a>(
        &'a self,
        body: &'a crate::types::Bird,
    ) -> Result<ResponseValue<crate::types::BirdAnswer>, Error<()>> {
        let url = format!("{}/Bird", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Bounds`

*/
    pub async fn echo_bounds<'a>(
        &'a self,
        body: &'a crate::types::Bounds,
    ) -> Result<ResponseValue<crate::types::Bounds>, Error<()>> {
        let url = format!("{}/Bounds", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ByName`

*/
    pub async fn echo_by_name<'a>(
        &'a self,
        body: &'a crate::types::ByName,
    ) -> Result<ResponseValue<crate::types::EchoByNameAnswer>, Error<()>> {
        let url = format!("{}/ByName", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ByPattern`

*/
    pub async fn echo_by_pattern<'a>(
        &'a self,
        body: &'a crate::types::ByPattern,
    ) -> Result<ResponseValue<crate::types::ByPattern>, Error<()>> {
        let url = format!("{}/ByPattern", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ByPatterns`

*/
    pub async fn echo_by_patterns<'a>(
        &'a self,
        body: &'a crate::types::ByPatterns,
    ) -> Result<ResponseValue<crate::types::ByPatternsAnswer>, Error<()>> {
        let url = format!("{}/ByPatterns", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Car`

*/
    pub async fn echo_car<'a>(
        &'a self,
        body: &'a crate::types::Car,
    ) -> Result<ResponseValue<crate::types::CarAnswer>, Error<()>> {
        let url = format!("{}/Car", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/CaseOnly`

*/
    pub async fn echo_case_only<'a>(
        &'a self,
        body: &'a crate::types::CaseOnly,
    ) -> Result<ResponseValue<crate::types::EchoCaseOnlyAnswer>, Error<()>> {
        let url = format!("{}/CaseOnly", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Cat`

*/
    pub async fn echo_cat<'a>(
        &'a self,
        body: &'a crate::types::Cat,
    ) -> Result<ResponseValue<crate::types::CatAnswer>, Error<()>> {
        let url = format!("{}/Cat", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Circle`

*/
    pub async fn echo_circle<'a>(
        &'a self,
        body: &'a crate::types::Circle,
    ) -> Result<ResponseValue<crate::types::CircleAnswer>, Error<()>> {
        let url = format!("{}/Circle", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Closed`

*/
    pub async fn echo_closed<'a>(
        &'a self,
        body: &'a crate::types::Closed,
    ) -> Result<ResponseValue<crate::types::ClosedAnswer>, Error<()>> {
        let url = format!("{}/Closed", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ClosedReference`

*/
    pub async fn echo_closed_reference<'a>(
        &'a self,
        body: &'a crate::types::ClosedReference,
    ) -> Result<ResponseValue<crate::types::ClosedReferenceAnswer>, Error<()>> {
        let url = format!("{}/ClosedReference", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Composed`

*/
    pub async fn echo_composed<'a>(
        &'a self,
        body: &'a crate::types::Composed,
    ) -> Result<ResponseValue<crate::types::ComposedAnswer>, Error<()>> {
        let url = format!("{}/Composed", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ComposedUnion`

*/
    pub async fn echo_composed_union<'a>(
        &'a self,
        body: &'a crate::types::ComposedUnion,
    ) -> Result<ResponseValue<crate::types::EchoComposedUnionAnswer>, Error<()>> {
        let url = format!("{}/ComposedUnion", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Constants`

*/
    pub async fn echo_constants<'a>(
        &'a self,
        body: &'a crate::types::Constants,
    ) -> Result<ResponseValue<crate::types::ConstantsAnswer>, Error<()>> {
        let url = format!("{}/Constants", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Containing`

*/
    pub async fn echo_containing<'a>(
        &'a self,
        body: &'a crate::types::Containing,
    ) -> Result<ResponseValue<crate::types::Containing>, Error<()>> {
        let url = format!("{}/Containing", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Defaults`

*/
    pub async fn echo_defaults<'a>(
        &'a self,
        body: &'a crate::types::Defaults,
    ) -> Result<ResponseValue<crate::types::DefaultsAnswer>, Error<()>> {
        let url = format!("{}/Defaults", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Dependent`

*/
    pub async fn echo_dependent<'a>(
        &'a self,
        body: &'a crate::types::Dependent,
    ) -> Result<ResponseValue<crate::types::Dependent>, Error<()>> {
        let url = format!("{}/Dependent", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/DescribedValues`

*/
    pub async fn echo_described_values<'a>(
        &'a self,
        body: &'a crate::types::DescribedValues,
    ) -> Result<ResponseValue<crate::types::EchoDescribedValuesAnswer>, Error<()>> {
        let url = format!("{}/DescribedValues", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Device`

*/
    pub async fn echo_device<'a>(
        &'a self,
        body: &'a crate::types::Device,
    ) -> Result<ResponseValue<crate::types::EchoDeviceAnswer>, Error<()>> {
        let url = format!("{}/Device", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Docs`

*/
    pub async fn echo_docs<'a>(
        &'a self,
        body: &'a crate::types::Docs,
    ) -> Result<ResponseValue<crate::types::Docs>, Error<()>> {
        let url = format!("{}/Docs", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Dog`

*/
    pub async fn echo_dog<'a>(
        &'a self,
        body: &'a crate::types::Dog,
    ) -> Result<ResponseValue<crate::types::DogAnswer>, Error<()>> {
        let url = format!("{}/Dog", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Dynamic`

*/
    pub async fn echo_dynamic<'a>(
        &'a self,
        body: &'a crate::types::Dynamic,
    ) -> Result<ResponseValue<crate::types::Dynamic>, Error<()>> {
        let url = format!("{}/Dynamic", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Encoded`

*/
    pub async fn echo_encoded<'a>(
        &'a self,
        body: &'a crate::types::Encoded,
    ) -> Result<ResponseValue<crate::types::Encoded>, Error<()>> {
        let url = format!("{}/Encoded", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/End`

*/
    pub async fn echo_end<'a>(
        &'a self,
        body: &'a crate::types::End,
    ) -> Result<ResponseValue<crate::types::EndAnswer>, Error<()>> {
        let url = format!("{}/End", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Even`

*/
    pub async fn echo_even<'a>(
        &'a self,
        body: &'a crate::types::Even,
    ) -> Result<ResponseValue<crate::types::Even>, Error<()>> {
        let url = format!("{}/Even", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Event`

*/
    pub async fn echo_event<'a>(
        &'a self,
        body: &'a crate::types::Event,
    ) -> Result<ResponseValue<crate::types::EventAnswer>, Error<()>> {
        let url = format!("{}/Event", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/EveryType`

*/
    pub async fn echo_every_type<'a>(
        &'a self,
        body: &'a crate::types::EveryType,
    ) -> Result<ResponseValue<crate::types::EveryType>, Error<()>> {
        let url = format!("{}/EveryType", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Extensible`

*/
    pub async fn echo_extensible<'a>(
        &'a self,
        body: &'a crate::types::Extensible,
    ) -> Result<ResponseValue<crate::types::Extensible>, Error<()>> {
        let url = format!("{}/Extensible", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ExtensibleEmpty`

*/
    pub async fn echo_extensible_empty<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleEmpty,
    ) -> Result<ResponseValue<crate::types::ExtensibleEmpty>, Error<()>> {
        let url = format!("{}/ExtensibleEmpty", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ExtensibleTyped`

*/
    pub async fn echo_extensible_typed<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleTyped,
    ) -> Result<ResponseValue<crate::types::ExtensibleTypedAnswer>, Error<()>> {
        let url = format!("{}/ExtensibleTyped", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ExtensibleUnevaluated`

*/
    pub async fn echo_extensible_unevaluated<'a>(
        &'a self,
        body: &'a crate::types::ExtensibleUnevaluated,
    ) -> Result<ResponseValue<crate::types::ExtensibleUnevaluated>, Error<()>> {
        let url = format!("{}/ExtensibleUnevaluated", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Fish`

*/
    pub async fn echo_fish<'a>(
        &'a self,
        body: &'a crate::types::Fish,
    ) -> Result<ResponseValue<crate::types::FishAnswer>, Error<()>> {
        let url = format!("{}/Fish", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Foo`

*/
    pub async fn echo_foo<'a>(
        &'a self,
        body: &'a crate::types::Foo,
    ) -> Result<ResponseValue<crate::types::FooAnswer>, Error<()>> {
        let url = format!("{}/Foo", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/FooKind`

*/
    pub async fn echo_foo_kind<'a>(
        &'a self,
        body: &'a crate::types::FooKind,
    ) -> Result<ResponseValue<crate::types::EchoFooKindAnswer>, Error<()>> {
        let url = format!("{}/FooKind", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/FreeForm`

*/
    pub async fn echo_free_form<'a>(
        &'a self,
        body: &'a crate::types::FreeForm,
    ) -> Result<ResponseValue<crate::types::FreeForm>, Error<()>> {
        let url = format!("{}/FreeForm", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/FromTheServer`

*/
    pub async fn echo_from_the_server<'a>(
        &'a self,
        body: &'a crate::types::FromTheServer,
    ) -> Result<ResponseValue<crate::types::FromTheServerAnswer>, Error<()>> {
        let url = format!("{}/FromTheServer", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Happening`

*/
    pub async fn echo_happening<'a>(
        &'a self,
        body: &'a crate::types::Happening,
    ) -> Result<ResponseValue<crate::types::EchoHappeningAnswer>, Error<()>> {
        let url = format!("{}/Happening", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Holder`

*/
    pub async fn echo_holder<'a>(
        &'a self,
        body: &'a crate::types::Holder,
    ) -> Result<ResponseValue<crate::types::HolderAnswer>, Error<()>> {
        let url = format!("{}/Holder", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Implicit`

*/
    pub async fn echo_implicit<'a>(
        &'a self,
        body: &'a crate::types::Implicit,
    ) -> Result<ResponseValue<crate::types::EchoImplicitAnswer>, Error<()>> {
        let url = format!("{}/Implicit", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/JsonLike`

*/
    pub async fn echo_json_like<'a>(
        &'a self,
        body: &'a crate::types::JsonLike,
    ) -> Result<ResponseValue<crate::types::EchoJsonLikeAnswer>, Error<()>> {
        let url = format!("{}/JsonLike", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Keywords`

*/
    pub async fn echo_keywords<'a>(
        &'a self,
        body: &'a crate::types::Keywords,
    ) -> Result<ResponseValue<crate::types::KeywordsAnswer>, Error<()>> {
        let url = format!("{}/Keywords", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/KnownOrAny`

*/
    pub async fn echo_known_or_any<'a>(
        &'a self,
        body: &'a crate::types::KnownOrAny,
    ) -> Result<ResponseValue<crate::types::EchoKnownOrAnyAnswer>, Error<()>> {
        let url = format!("{}/KnownOrAny", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Level`

*/
    pub async fn echo_level<'a>(
        &'a self,
        body: &'a crate::types::Level,
    ) -> Result<ResponseValue<crate::types::EchoLevelAnswer>, Error<()>> {
        let url = format!("{}/Level", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Login`

*/
    pub async fn echo_login<'a>(
        &'a self,
        body: &'a crate::types::Login,
    ) -> Result<ResponseValue<crate::types::EchoLoginAnswer>, Error<()>> {
        let url = format!("{}/Login", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/ManyTypes`

*/
    pub async fn echo_many_types<'a>(
        &'a self,
        body: &'a crate::types::EchoManyTypesRequest,
    ) -> Result<ResponseValue<crate::types::EchoManyTypesResponse>, Error<()>> {
        let url = format!("{}/ManyTypes", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/MapOfNullables`

*/
    pub async fn echo_map_of_nullables<'a>(
        &'a self,
        body: &'a crate::types::MapOfNullables,
    ) -> Result<ResponseValue<crate::types::MapOfNullables>, Error<()>> {
        let url = format!("{}/MapOfNullables", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/MapOfNumbers`

*/
    pub async fn echo_map_of_numbers<'a>(
        &'a self,
        body: &'a crate::types::MapOfNumbers,
    ) -> Result<ResponseValue<crate::types::MapOfNumbers>, Error<()>> {
        let url = format!("{}/MapOfNumbers", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/MaybeShape`

*/
    pub async fn echo_maybe_shape<'a>(
        &'a self,
        body: &'a crate::types::EchoMaybeShapeRequest,
    ) -> Result<ResponseValue<crate::types::EchoMaybeShapeResponse>, Error<()>> {
        let url = format!("{}/MaybeShape", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Mixed`

*/
    pub async fn echo_mixed<'a>(
        &'a self,
        body: &'a crate::types::Mixed,
    ) -> Result<ResponseValue<crate::types::EchoMixedAnswer>, Error<()>> {
        let url = format!("{}/Mixed", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Moments`

*/
    pub async fn echo_moments<'a>(
        &'a self,
        body: &'a crate::types::Moments,
    ) -> Result<ResponseValue<crate::types::MomentsAnswer>, Error<()>> {
        let url = format!("{}/Moments", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NamedByRule`

*/
    pub async fn echo_named_by_rule<'a>(
        &'a self,
        body: &'a crate::types::NamedByRule,
    ) -> Result<ResponseValue<crate::types::NamedByRule>, Error<()>> {
        let url = format!("{}/NamedByRule", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Nest`

*/
    pub async fn echo_nest<'a>(
        &'a self,
        body: &'a crate::types::Nest,
    ) -> Result<ResponseValue<crate::types::Nest>, Error<()>> {
        let url = format!("{}/Nest", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NoProperties`

*/
    pub async fn echo_no_properties<'a>(
        &'a self,
        body: &'a crate::types::NoProperties,
    ) -> Result<ResponseValue<crate::types::NoPropertiesAnswer>, Error<()>> {
        let url = format!("{}/NoProperties", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NotThis`

*/
    pub async fn echo_not_this<'a>(
        &'a self,
        body: &'a crate::types::NotThis,
    ) -> Result<ResponseValue<crate::types::NotThis>, Error<()>> {
        let url = format!("{}/NotThis", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NullAlone`

*/
    pub async fn echo_null_alone<'a>(
        &'a self,
        body: &'a crate::types::EchoNullAloneRequest,
    ) -> Result<ResponseValue<crate::types::EchoNullAloneResponse>, Error<()>> {
        let url = format!("{}/NullAlone", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NullInTypes`

*/
    pub async fn echo_null_in_types<'a>(
        &'a self,
        body: &'a crate::types::NullInTypes,
    ) -> Result<ResponseValue<crate::types::NullInTypesAnswer>, Error<()>> {
        let url = format!("{}/NullInTypes", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NullablePoint`

*/
    pub async fn echo_nullable_point<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointRequest,
    ) -> Result<ResponseValue<crate::types::EchoNullablePointResponse>, Error<()>> {
        let url = format!("{}/NullablePoint", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/NullablePointByAnotherName`

*/
    pub async fn echo_nullable_point_by_another_name<'a>(
        &'a self,
        body: &'a crate::types::EchoNullablePointByAnotherNameRequest,
    ) -> Result<
        ResponseValue<crate::types::EchoNullablePointByAnotherNameResponse>,
        Error<()>,
    > {
        let url = format!("{}/NullablePointByAnotherName", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Numbers`

*/
    pub async fn echo_numbers<'a>(
        &'a self,
        body: &'a crate::types::Numbers,
    ) -> Result<ResponseValue<crate::types::EchoNumbersAnswer>, Error<()>> {
        let url = format!("{}/Numbers", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Odd`

*/
    pub async fn echo_odd<'a>(
        &'a self,
        body: &'a crate::types::Odd,
    ) -> Result<ResponseValue<crate::types::Odd>, Error<()>> {
        let url = format!("{}/Odd", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/OneOrTheOther`

*/
    pub async fn echo_one_or_the_other<'a>(
        &'a self,
        body: &'a crate::types::OneOrTheOther,
    ) -> Result<ResponseValue<crate::types::EchoOneOrTheOtherAnswer>, Error<()>> {
        let url = format!("{}/OneOrTheOther", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/OnlyHeir`

*/
    pub async fn echo_only_heir<'a>(
        &'a self,
        body: &'a crate::types::OnlyHeir,
    ) -> Result<ResponseValue<crate::types::EchoOnlyHeirAnswer>, Error<()>> {
        let url = format!("{}/OnlyHeir", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/OnlyRequired`

*/
    pub async fn echo_only_required<'a>(
        &'a self,
        body: &'a crate::types::OnlyRequired,
    ) -> Result<ResponseValue<crate::types::OnlyRequiredAnswer>, Error<()>> {
        let url = format!("{}/OnlyRequired", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/OpenTuple`

*/
    pub async fn echo_open_tuple<'a>(
        &'a self,
        body: &'a crate::types::OpenTuple,
    ) -> Result<ResponseValue<crate::types::OpenTuple>, Error<()>> {
        let url = format!("{}/OpenTuple", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Option`

*/
    pub async fn echo_option<'a>(
        &'a self,
        body: &'a crate::types::Option,
    ) -> Result<ResponseValue<crate::types::Option>, Error<()>> {
        let url = format!("{}/Option", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Pair`

*/
    pub async fn echo_pair<'a>(
        &'a self,
        body: &'a crate::types::Pair,
    ) -> Result<ResponseValue<crate::types::Pair>, Error<()>> {
        let url = format!("{}/Pair", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Patch`

*/
    pub async fn echo_patch<'a>(
        &'a self,
        body: &'a crate::types::Patch,
    ) -> Result<ResponseValue<crate::types::PatchAnswer>, Error<()>> {
        let url = format!("{}/Patch", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Phablet`

*/
    pub async fn echo_phablet<'a>(
        &'a self,
        body: &'a crate::types::Phablet,
    ) -> Result<ResponseValue<crate::types::PhabletAnswer>, Error<()>> {
        let url = format!("{}/Phablet", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Phone`

*/
    pub async fn echo_phone<'a>(
        &'a self,
        body: &'a crate::types::Phone,
    ) -> Result<ResponseValue<crate::types::PhoneAnswer>, Error<()>> {
        let url = format!("{}/Phone", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Point`

*/
    pub async fn echo_point<'a>(
        &'a self,
        body: &'a crate::types::Point,
    ) -> Result<ResponseValue<crate::types::PointAnswer>, Error<()>> {
        let url = format!("{}/Point", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Recursive`

*/
    pub async fn echo_recursive<'a>(
        &'a self,
        body: &'a crate::types::Recursive,
    ) -> Result<ResponseValue<crate::types::Recursive>, Error<()>> {
        let url = format!("{}/Recursive", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/RequiredCases`

*/
    pub async fn echo_required_cases<'a>(
        &'a self,
        body: &'a crate::types::RequiredCases,
    ) -> Result<ResponseValue<crate::types::RequiredCases>, Error<()>> {
        let url = format!("{}/RequiredCases", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/RoundLeft`

*/
    pub async fn echo_round_left<'a>(
        &'a self,
        body: &'a crate::types::RoundLeft,
    ) -> Result<ResponseValue<crate::types::RoundLeft>, Error<()>> {
        let url = format!("{}/RoundLeft", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/RoundRight`

*/
    pub async fn echo_round_right<'a>(
        &'a self,
        body: &'a crate::types::RoundRight,
    ) -> Result<ResponseValue<crate::types::RoundRight>, Error<()>> {
        let url = format!("{}/RoundRight", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Secretive`

*/
    pub async fn echo_secretive<'a>(
        &'a self,
        body: &'a crate::types::Secretive,
    ) -> Result<ResponseValue<crate::types::SecretiveAnswer>, Error<()>> {
        let url = format!("{}/Secretive", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Self`

*/
    pub async fn echo_self<'a>(
        &'a self,
        body: &'a crate::types::SelfType,
    ) -> Result<ResponseValue<crate::types::SelfType>, Error<()>> {
        let url = format!("{}/Self", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Shape`

*/
    pub async fn echo_shape<'a>(
        &'a self,
        body: &'a crate::types::Shape,
    ) -> Result<ResponseValue<crate::types::EchoShapeAnswer>, Error<()>> {
        let url = format!("{}/Shape", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Siblings`

*/
    pub async fn echo_siblings<'a>(
        &'a self,
        body: &'a crate::types::Siblings,
    ) -> Result<ResponseValue<crate::types::SiblingsAnswer>, Error<()>> {
        let url = format!("{}/Siblings", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Square`

*/
    pub async fn echo_square<'a>(
        &'a self,
        body: &'a crate::types::Square,
    ) -> Result<ResponseValue<crate::types::SquareAnswer>, Error<()>> {
        let url = format!("{}/Square", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Start`

*/
    pub async fn echo_start<'a>(
        &'a self,
        body: &'a crate::types::Start,
    ) -> Result<ResponseValue<crate::types::StartAnswer>, Error<()>> {
        let url = format!("{}/Start", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/String`

*/
    pub async fn echo_string<'a>(
        &'a self,
        body: &'a crate::types::String,
    ) -> Result<ResponseValue<crate::types::String>, Error<()>> {
        let url = format!("{}/String", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Tablet`

*/
    pub async fn echo_tablet<'a>(
        &'a self,
        body: &'a crate::types::Tablet,
    ) -> Result<ResponseValue<crate::types::TabletAnswer>, Error<()>> {
        let url = format!("{}/Tablet", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Taxi`

*/
    pub async fn echo_taxi<'a>(
        &'a self,
        body: &'a crate::types::Taxi,
    ) -> Result<ResponseValue<crate::types::TaxiAnswer>, Error<()>> {
        let url = format!("{}/Taxi", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/TextOrPart`

*/
    pub async fn echo_text_or_part<'a>(
        &'a self,
        body: &'a crate::types::TextOrPart,
    ) -> Result<ResponseValue<crate::types::EchoTextOrPartAnswer>, Error<()>> {
        let url = format!("{}/TextOrPart", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/TheHeir`

*/
    pub async fn echo_the_heir<'a>(
        &'a self,
        body: &'a crate::types::TheHeir,
    ) -> Result<ResponseValue<crate::types::TheHeirAnswer>, Error<()>> {
        let url = format!("{}/TheHeir", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Tree`

*/
    pub async fn echo_tree<'a>(
        &'a self,
        body: &'a crate::types::Tree,
    ) -> Result<ResponseValue<crate::types::TreeAnswer>, Error<()>> {
        let url = format!("{}/Tree", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Triple`

*/
    pub async fn echo_triple<'a>(
        &'a self,
        body: &'a crate::types::Triple,
    ) -> Result<ResponseValue<crate::types::TripleAnswer>, Error<()>> {
        let url = format!("{}/Triple", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Truth`

*/
    pub async fn echo_truth<'a>(
        &'a self,
        body: &'a crate::types::Truth,
    ) -> Result<ResponseValue<crate::types::EchoTruthAnswer>, Error<()>> {
        let url = format!("{}/Truth", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Untagged`

*/
    pub async fn echo_untagged<'a>(
        &'a self,
        body: &'a crate::types::Untagged,
    ) -> Result<ResponseValue<crate::types::EchoUntaggedAnswer>, Error<()>> {
        let url = format!("{}/Untagged", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Vec`

*/
    pub async fn echo_vec<'a>(
        &'a self,
        body: &'a crate::types::Vec,
    ) -> Result<ResponseValue<crate::types::Vec>, Error<()>> {
        let url = format!("{}/Vec", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/Vehicle`

*/
    pub async fn echo_vehicle<'a>(
        &'a self,
        body: &'a crate::types::Vehicle,
    ) -> Result<ResponseValue<crate::types::EchoVehicleAnswer>, Error<()>> {
        let url = format!("{}/Vehicle", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/WithDefs`

*/
    pub async fn echo_with_defs<'a>(
        &'a self,
        body: &'a crate::types::WithDefs,
    ) -> Result<ResponseValue<crate::types::WithDefsAnswer>, Error<()>> {
        let url = format!("{}/WithDefs", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
    /**Sends a `POST` request to `/foo`

*/
    pub async fn echo_foo2<'a>(
        &'a self,
        body: &'a crate::types::Foo2,
    ) -> Result<ResponseValue<crate::types::Foo2>, Error<()>> {
        let url = format!("{}/foo", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
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
}

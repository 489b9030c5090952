//! Chains of method calls, such as the one that builds a request.

use syn::{Expr, ExprMethodCall};

/// `start.link(…).link(…)?.link(…)`.
pub(super) struct Chain {
    pub(super) start: Expr,
    pub(super) links: Vec<Link>,
}

/// One call of a chain; what it is called on does not count.
pub(super) struct Link {
    pub(super) call: ExprMethodCall,
    /// Whether `?` stands behind it.
    pub(super) is_tried: bool,
}

impl Chain {
    pub(super) fn of(mut expr: Expr) -> Self {
        let mut links = Vec::new();
        let mut is_tried = false;
        loop {
            expr = match expr {
                Expr::Try(tried) => {
                    is_tried = true;
                    *tried.expr
                }
                Expr::MethodCall(call) => {
                    let receiver = (*call.receiver).clone();
                    links.push(Link { call, is_tried });
                    is_tried = false;
                    receiver
                }
                start => {
                    links.reverse();
                    return Self { start, links };
                }
            }
        }
    }

    /// The chain of `links` that begins with `start`.
    pub(super) fn join(start: Expr, links: Vec<Link>) -> Expr {
        links.into_iter().fold(start, |start, link| {
            let mut call = link.call;
            call.receiver = Box::new(start);
            match link.is_tried {
                true => syn::parse_quote!(#call?),
                false => Expr::MethodCall(call),
            }
        })
    }
}

impl Link {
    /// A header of a request.
    pub(super) fn header(name: &str, value: &str) -> Self {
        let name = quote::format_ident!("{name}");
        Self {
            call: syn::parse_quote!(self.header(header::#name, header::HeaderValue::from_static(#value))),
            is_tried: false,
        }
    }

    /// Whether this sets the header of that name.
    pub(super) fn is_header(&self, name: &str) -> bool {
        let first = self.call.args.first();
        self.call.method == "header"
            && matches!(first, Some(Expr::Path(path))
                if path.path.segments.last().is_some_and(|last| last.ident == name))
    }
}

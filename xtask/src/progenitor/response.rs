//! What is corrected where a function reads its response.

use anyhow::{Context as _, Result, bail, ensure};
use syn::{Arm, Expr, Lit, Pat};

use super::function::Function;
use crate::ir::{Content, Operation, Response};

/// Has each status read as the document says: JSON leniently, and nothing where others of the operation have a body.
pub(super) fn correct(function: &mut Function, operation: &Operation) -> Result<()> {
    let Some(receiver) = received(&function.reading.expr) else {
        bail!("it does not tell statuses apart");
    };
    let arms = &mut function.reading.arms;
    let mut read = 0;
    for arm in arms.iter_mut() {
        let Some(response) = response(arm, operation)? else {
            continue;
        };
        read += 1;
        if response.empty {
            ensure!(
                matches!(arm.pat, Pat::Lit(_)),
                "an empty response for a range of statuses cannot be told apart"
            );
            *arm.body = syn::parse_quote!({
                Ok(ResponseValue::new(None, #receiver.status(), #receiver.headers().clone()))
            });
        } else if let Some(Content::Json(_)) = response.content {
            let typed = syn::parse_quote!({ ResponseValue::from_response(#receiver).await });
            let is_typed = *arm.body == typed;
            ensure!(is_typed, "it does not read a response of a type");
            *arm.body = syn::parse_quote!({ support::body(#receiver).await });
        }
    }
    let all = operation.responses.len();
    ensure!(read == all, "{read} of {all} responses found");
    Ok(())
}

/// The variable of which `….status().as_u16()` is asked.
fn received(expr: &Expr) -> Option<Expr> {
    if let Expr::MethodCall(number) = expr
        && let Expr::MethodCall(status) = &*number.receiver
        && status.method == "status"
        && number.method == "as_u16"
    {
        return Some((*status.receiver).clone());
    }
    None
}

/// The response that an arm is for; `None` if it is for all others.
fn response<'a>(arm: &Arm, operation: &'a Operation) -> Result<Option<&'a Response>> {
    let status = match &arm.pat {
        Pat::Wild(_) => return Ok(None),
        Pat::Lit(literal) => match &literal.lit {
            Lit::Int(status) => status.base10_digits().to_owned(),
            _ => bail!("a status is no number"),
        },
        _ => {
            let mut all = operation.responses.iter();
            let range = all.find(|(status, _)| status.parse::<u16>().is_err());
            return Ok(range.map(|(_, response)| response));
        }
    };
    let found = operation.responses.get(&status);
    let found = found.with_context(|| format!("its response {status} is none of the document's"));
    found.map(Some)
}

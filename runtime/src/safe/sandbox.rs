//! [`Sandbox`]: what a framed page may do.

use core::fmt;

/// What a page in an `<iframe>` may do, as `sandbox={…}` takes it. By itself: nothing.
///
/// ```
/// use masque::{Allow, Sandbox};
///
/// let sandbox = Sandbox::new(&[Allow::Forms, Allow::Scripts])?;
/// assert_eq!(sandbox.tokens().collect::<Vec<_>>(), ["allow-forms", "allow-scripts"]);
/// assert!(Sandbox::new(&[Allow::Scripts, Allow::SameOrigin]).is_err());
/// # Ok::<(), masque::UnsafeSandbox>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sandbox {
    /// One bit for each [`Allow`].
    allowed: u16,
}

macro_rules! tokens {
    ($($(#[$doc:meta])* $token:ident = $text:literal,)*) => {
        /// One thing that a [`Sandbox`] allows.
        ///
        /// <https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox>
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Allow {
            $($(#[$doc])* $token,)*
        }

        const TOKENS: &[(Allow, &str)] = &[$((Allow::$token, $text),)*];
    };
}

tokens! {
    /// `allow-downloads`
    Downloads = "allow-downloads",
    /// `allow-forms`
    Forms = "allow-forms",
    /// `allow-modals`
    Modals = "allow-modals",
    /// `allow-orientation-lock`
    OrientationLock = "allow-orientation-lock",
    /// `allow-pointer-lock`
    PointerLock = "allow-pointer-lock",
    /// `allow-popups`
    Popups = "allow-popups",
    /// `allow-popups-to-escape-sandbox`
    PopupsToEscapeSandbox = "allow-popups-to-escape-sandbox",
    /// `allow-presentation`
    Presentation = "allow-presentation",
    /// `allow-same-origin`
    SameOrigin = "allow-same-origin",
    /// `allow-scripts`
    Scripts = "allow-scripts",
    /// `allow-top-navigation`
    TopNavigation = "allow-top-navigation",
    /// `allow-top-navigation-by-user-activation`
    TopNavigationByUserActivation = "allow-top-navigation-by-user-activation",
    /// `allow-top-navigation-to-custom-protocols`
    TopNavigationToCustomProtocols = "allow-top-navigation-to-custom-protocols",
}

impl Sandbox {
    /// A sandbox with these permissions.
    ///
    /// # Errors
    /// If scripts and this site's origin are both among them: a page of this
    /// site could then take its sandbox away.
    pub const fn new(allowed: &[Allow]) -> Result<Self, UnsafeSandbox> {
        let sandbox = Self::of(allowed);
        if sandbox.has(Allow::Scripts) && sandbox.has(Allow::SameOrigin) {
            return Err(UnsafeSandbox(()));
        }
        Ok(sandbox)
    }

    /// A sandbox with these permissions, whichever they are.
    ///
    /// Who calls this answers for the page: with scripts and this site's origin
    /// it must not be one of this site. `reason` says, for reviews, why it is not.
    #[must_use]
    pub fn trust_unchecked(allowed: &[Allow], reason: &'static str) -> Self {
        debug_assert!(!reason.is_empty(), "say why this page can be trusted");
        Self::of(allowed)
    }

    /// The tokens of the attribute.
    pub fn tokens(self) -> impl Iterator<Item = &'static str> {
        TOKENS.iter().filter(move |(token, _)| self.has(*token)).map(|(_, text)| *text)
    }

    const fn of(allowed: &[Allow]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < allowed.len() {
            bits |= 1 << allowed[at] as u16;
            at += 1;
        }
        Self { allowed: bits }
    }

    const fn has(self, token: Allow) -> bool {
        self.allowed & (1 << token as u16) != 0
    }
}

/// Why permissions are no [`Sandbox`].
#[derive(Debug)]
pub struct UnsafeSandbox(());

impl fmt::Display for UnsafeSandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a sandbox that allows scripts and this site's origin is none: leave one of them out",
        )
    }
}

impl core::error::Error for UnsafeSandbox {}

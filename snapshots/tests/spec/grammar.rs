//! The grammar that the parser is made from, and the one in the book's appendix.
//!
//! The appendix is written from `grammar.lalrpop`: actions, names and recovery
//! left out, rules with parameters written where they are used.
//!
//! Rules that call themselves are written as repetitions. What the lexer reads as one
//! word is described by lines that begin with `//=`, taken as they are.
//!
//! ```text
//! Do: FragmentId = "@do" "{" <"Rust"> "}";     →     Do ::= "@do" "{" rust "}"
//! ```

use snapshots::book;
use std::collections::{BTreeMap, BTreeSet};

const GRAMMAR: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../syntax/src/grammar.lalrpop"));

/// Words of the grammar that are written as they are, though they look like the name of a class.
const WORDS: [&str; 3] = ["async", "template", "with"];

#[test]
fn appendix_is_the_grammar() {
    let path = book::folder().join("appendix-grammar.md");
    let appendix = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = appendix.split_once("```ebnf\n").expect("the appendix has an ebnf block");
    let (shown, after) = rest.split_once("```\n").expect("the block is closed");
    let grammar = ebnf();
    if shown != grammar {
        std::fs::write(&path, format!("{before}```ebnf\n{grammar}```\n{after}")).unwrap();
        panic!("the grammar in the appendix was stale; it is written anew, read the diff");
    }
}

#[test]
fn appendix_explains_every_class() {
    let appendix = std::fs::read_to_string(book::folder().join("appendix-grammar.md")).unwrap();
    let explained: BTreeSet<&str> = appendix
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(class, _)| class)
        .collect();
    let used = ebnf();
    // What stands between quotes is every other part: `"@let" rust "=" rust`.
    let used: BTreeSet<&str> = used
        .split('"')
        .step_by(2)
        .flat_map(|part| part.split(|letter: char| !letter.is_ascii_alphabetic() && letter != '-'))
        .filter(|word| word.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .collect();
    let defined = lexed_rules().map(|rule| rule.split_once(' ').unwrap().0).collect();
    assert_eq!(&used - &defined, explained);
}

fn ebnf() -> String {
    let rules = Reader::new(GRAMMAR).rules();
    let mut text = String::new();
    for (name, rule) in rules.iter().filter(|(_, rule)| rule.parameters.is_empty()) {
        let alternatives = rule.alternatives.iter().map(|rule| rule.show(&rules, &BTreeMap::new()));
        let mut alternatives: Vec<String> = alternatives.map(|shown| shown.text).collect();
        alternatives.retain(|alternative| !alternative.is_empty());
        for (index, alternative) in alternatives.iter().enumerate() {
            let start = if index == 0 { format!("{name:12} ::=") } else { format!("{:15}|", "") };
            text.push_str(&wrapped(&start, alternative));
        }
    }
    for rule in lexed_rules() {
        text.push_str(&wrapped("", rule)[1..]);
    }
    text
}

/// The rules of words that are read by the lexer: `name ::= …`
pub(crate) fn lexed_rules() -> impl Iterator<Item = &'static str> {
    GRAMMAR.lines().filter_map(|line| line.strip_prefix("//= "))
}

/// Breaks a long alternative between its symbols.
fn wrapped(start: &str, alternative: &str) -> String {
    let mut lines = vec![start.to_string()];
    for symbol in alternative.split(' ') {
        if lines.last().is_some_and(|line| line.len() + symbol.len() > 106) {
            lines.push(" ".repeat(18));
        }
        let line = lines.last_mut().unwrap();
        line.push(' ');
        line.push_str(symbol);
    }
    lines.join("\n") + "\n"
}

/// The rules by name, in the order of the grammar.
type Rules = Vec<(String, Rule)>;

struct Rule {
    parameters: Vec<String>,
    alternatives: Vec<Symbol>,
}

impl Rule {
    /// One symbol for all alternatives, of a rule that is called `name` and has parameters.
    ///
    /// `List = { => …, List Rule => … }` is `Rule*`, `Maybe = { => …, Rule => … }` is `Rule?`.
    fn written_out(&self, name: &str) -> Symbol {
        let mut parts = Vec::new();
        let mut can_be_left_out = false;
        for alternative in &self.alternatives {
            match alternative {
                Symbol::Sequence(symbols) => match &symbols[..] {
                    [] => can_be_left_out = true,
                    [Symbol::Call(first, _), rest @ ..] if first == name => {
                        let rest = Symbol::Sequence(rest.to_vec());
                        parts.push(Symbol::Repeated(Box::new(rest), '*'));
                        can_be_left_out = false;
                    }
                    _ => parts.push(alternative.clone()),
                },
                _ => parts.push(alternative.clone()),
            }
        }
        let all = Symbol::Sequence(parts);
        if can_be_left_out { Symbol::Repeated(Box::new(all), '?') } else { all }
    }
}

#[derive(Clone)]
enum Symbol {
    /// `"@if"`, `"start tag"`
    Terminal(String),
    /// `Piece`, `Braces<Piece>`
    Call(String, Vec<Symbol>),
    /// `("=" <Default>)`
    Sequence(Vec<Symbol>),
    /// `Piece*`
    Repeated(Box<Symbol>, char),
}

/// A symbol as it is shown, and whether a `*` after it needs brackets.
struct Shown {
    text: String,
    single: bool,
}

impl Symbol {
    fn show(&self, rules: &Rules, scope: &BTreeMap<&str, Symbol>) -> Shown {
        match self {
            Self::Terminal(word) => Shown { text: terminal(word), single: true },
            Self::Call(name, arguments) => {
                if let Some(argument) = scope.get(name.as_str()) {
                    return argument.show(rules, &BTreeMap::new());
                }
                let rule = rules.iter().find(|(other, _)| other == name).map(|(_, rule)| rule);
                let Some(rule) = rule.filter(|rule| !rule.parameters.is_empty()) else {
                    return Shown { text: name.clone(), single: true };
                };
                let arguments = arguments.iter().map(|argument| argument.within(scope));
                let scope = rule.parameters.iter().map(String::as_str).zip(arguments).collect();
                rule.written_out(name).show(rules, &scope)
            }
            Self::Sequence(symbols) => {
                let mut shown: Vec<Shown> =
                    symbols.iter().map(|symbol| symbol.show(rules, scope)).collect();
                shown.retain(|shown| !shown.text.is_empty());
                let single = shown.len() == 1 && shown[0].single;
                let texts: Vec<String> = shown.into_iter().map(|shown| shown.text).collect();
                Shown { text: texts.join(" "), single }
            }
            Self::Repeated(symbol, sign) => {
                let Shown { text, single } = symbol.show(rules, scope);
                let text = if single { format!("{text}{sign}") } else { format!("({text}){sign}") };
                Shown { text, single: false }
            }
        }
    }

    /// The symbol with the parameters of the rule around it replaced.
    fn within(&self, scope: &BTreeMap<&str, Symbol>) -> Symbol {
        let all = |symbols: &[Symbol]| symbols.iter().map(|symbol| symbol.within(scope)).collect();
        match self {
            Self::Terminal(_) => self.clone(),
            Self::Call(name, arguments) => {
                let argument = scope.get(name.as_str()).cloned();
                argument.unwrap_or_else(|| Self::Call(name.clone(), all(arguments)))
            }
            Self::Sequence(symbols) => Self::Sequence(all(symbols)),
            Self::Repeated(symbol, sign) => Self::Repeated(Box::new(symbol.within(scope)), *sign),
        }
    }
}

/// `"@if"` stays; `"start tag"` is a class of words: `start-tag`.
fn terminal(word: &str) -> String {
    let class = word.chars().all(|letter| letter.is_ascii_alphabetic() || letter == ' ');
    match word {
        "start of file" | "start of markup" => String::new(),
        _ if class && !WORDS.contains(&word) => word.to_lowercase().replace(' ', "-"),
        _ => format!("\"{word}\""),
    }
}

/// Reads lalrpop's notation, as far as the grammar uses it.
struct Reader<'a> {
    tokens: Vec<&'a str>,
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(grammar: &'a str) -> Self {
        let mut tokens = Vec::new();
        let mut rest = grammar;
        while let Some(first) = rest.chars().next() {
            let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
            let length = match first {
                '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
                '"' => rest[1..].find('"').unwrap() + 2,
                '=' if rest.starts_with("=>") => 2,
                _ if is_word(first) => rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()),
                _ => first.len_utf8(),
            };
            let token = &rest[..length];
            if !token.starts_with("//") && !token.trim().is_empty() {
                tokens.push(token);
            }
            rest = &rest[length..];
        }
        Self { tokens, at: 0 }
    }

    fn rules(mut self) -> Rules {
        let mut rules = Rules::new();
        while let Some(&token) = self.tokens.get(self.at) {
            match token {
                "use" | "grammar" => self.skip_past(";"),
                "extern" => self.skip_past("}"),
                "pub" => self.at += 1,
                "#" => self.skip_past("]"),
                name => {
                    self.at += 1;
                    let rule = self.rule();
                    rules.push((name.to_string(), rule));
                }
            }
        }
        rules
    }

    /// `<Inner>: Type = …;`
    fn rule(&mut self) -> Rule {
        let mut parameters = Vec::new();
        if self.eat("<") {
            while !self.eat(">") {
                parameters.push(self.next().to_string());
                self.eat(",");
            }
        }
        while !self.eat("=") {
            self.at += 1;
        }
        let braces = self.eat("{");
        let mut alternatives = Vec::new();
        while !self.eat(";") && !self.eat("}") {
            let recovers = self.tokens[self.at..].iter().take_while(|token| **token != "=>");
            let recovers =
                recovers.clone().any(|token| matches!(*token, "!" | "\"unreadable text\""));
            let alternative = self.sequence();
            if !recovers {
                alternatives.push(alternative);
            }
            if self.eat("=>") {
                self.skip_action();
            }
        }
        if braces {
            self.eat(";");
        }
        Rule { parameters, alternatives }
    }

    fn sequence(&mut self) -> Symbol {
        let mut symbols = Vec::new();
        while !matches!(self.tokens[self.at], "=>" | ")" | ">" | "," | ";" | "}") {
            if self.eat("@") {
                self.at += 1;
                continue;
            }
            symbols.push(self.symbol());
        }
        match symbols.len() {
            1 => symbols.remove(0),
            _ => Symbol::Sequence(symbols),
        }
    }

    fn symbol(&mut self) -> Symbol {
        let mut symbol = match self.next() {
            "(" => self.sequence_to(")"),
            "<" => {
                self.eat("mut");
                if self.tokens[self.at + 1] == ":" {
                    self.at += 2;
                }
                self.sequence_to(">")
            }
            "!" => Symbol::Sequence(Vec::new()),
            token => match token.strip_prefix('"') {
                Some(word) => Symbol::Terminal(word.trim_end_matches('"').to_string()),
                None => {
                    let mut arguments = Vec::new();
                    if self.tokens[self.at] == "<" && !self.names_a_value() {
                        self.at += 1;
                        while !self.eat(">") {
                            arguments.push(self.sequence());
                            self.eat(",");
                        }
                    }
                    Symbol::Call(token.to_string(), arguments)
                }
            },
        };
        while let "?" | "*" | "+" = self.tokens[self.at] {
            symbol = Symbol::Repeated(Box::new(symbol), self.next().chars().next().unwrap());
        }
        symbol
    }

    /// Whether the `<` here begins `<name:…>` rather than arguments.
    fn names_a_value(&self) -> bool {
        self.tokens[self.at + 2] == ":" || self.tokens[self.at + 1] == "mut"
    }

    fn sequence_to(&mut self, close: &str) -> Symbol {
        let sequence = self.sequence();
        assert!(
            self.eat(close),
            "expected `{close}`, found {:?}",
            &self.tokens[self.at..self.at + 9]
        );
        sequence
    }

    /// Skips Rust up to the `,` or `;` that ends it, or to the `}` around it.
    fn skip_action(&mut self) {
        let mut depth = 0;
        loop {
            match self.tokens[self.at] {
                "(" | "{" | "[" => depth += 1,
                ")" | "]" => depth -= 1,
                "}" if depth == 0 => return,
                "}" => depth -= 1,
                "," if depth == 0 => {
                    self.at += 1;
                    return;
                }
                ";" if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Skips to the given token at the end of what begins here.
    fn skip_past(&mut self, end: &str) {
        let mut depth = 0;
        loop {
            let token = self.next();
            match token {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            if token == end && depth == 0 {
                return;
            }
        }
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.tokens[self.at] == token;
        self.at += usize::from(found);
        found
    }

    fn next(&mut self) -> &'a str {
        self.at += 1;
        self.tokens[self.at - 1]
    }
}

// The theme's search dialog has no name, but screen readers need one.
document.querySelector(".md-search")?.setAttribute("aria-label", "Search")

// Wide tables scroll. Without focus, a keyboard cannot scroll them. The theme wraps them after the page has loaded.
const focusable = () => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) table.tabIndex = 0
}
new MutationObserver(focusable).observe(document.body, { childList: true, subtree: true })
focusable()

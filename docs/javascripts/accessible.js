// The theme opens its search as a dialog without a name, which a screen reader then cannot tell.
document.querySelector(".md-search")?.setAttribute("aria-label", "Search")

// Wide tables scroll by themselves: without a focus only a pointer could scroll them. The theme wraps them as it goes.
const focusable = () => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) table.tabIndex = 0
}
new MutationObserver(focusable).observe(document.body, { childList: true, subtree: true })
focusable()

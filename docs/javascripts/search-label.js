// The theme opens its search as a dialog without a name, which a screen reader then cannot tell.
document.querySelector(".md-search")?.setAttribute("aria-label", "Search")

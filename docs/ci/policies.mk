# A target of a Makefile.
.PHONY: policies
policies: ## Check the policies against the contract of Microsoft Graph
	graphcontract validate policies

package csdl

import "encoding/xml"

// The elements of a metadata document, as far as they are needed.

type edmx struct {
	XMLName xml.Name `xml:"edmx:Edmx"`
	NS      string   `xml:"xmlns:edmx,attr"`
	Version string   `xml:"Version,attr"`
	Schemas []schema `xml:"edmx:DataServices>Schema"`
}

type schema struct {
	NS        string      `xml:"xmlns,attr"`
	Namespace string      `xml:"Namespace,attr"`
	Alias     string      `xml:"Alias,attr,omitempty"`
	Enums     []enum      `xml:"EnumType"`
	Entities  []structure `xml:"EntityType"`
	Complex   []structure `xml:"ComplexType"`
	Container *container  `xml:"EntityContainer"`
}

type enum struct {
	Name    string   `xml:"Name,attr"`
	IsFlags bool     `xml:"IsFlags,attr,omitempty"`
	Members []member `xml:"Member"`
}

type member struct {
	Name  string `xml:"Name,attr"`
	Value int    `xml:"Value,attr"`
}

type structure struct {
	Name       string       `xml:"Name,attr"`
	Base       string       `xml:"BaseType,attr,omitempty"`
	Abstract   bool         `xml:"Abstract,attr,omitempty"`
	Open       bool         `xml:"OpenType,attr,omitempty"`
	Key        *key         `xml:"Key"`
	Properties []property   `xml:"Property"`
	Navigation []navigation `xml:"NavigationProperty"`
}

type key struct {
	Properties []ref `xml:"PropertyRef"`
}

type ref struct {
	Name string `xml:"Name,attr"`
}

type property struct {
	Name     string `xml:"Name,attr"`
	Type     string `xml:"Type,attr"`
	Nullable string `xml:"Nullable,attr,omitempty"` // "false" or nothing, which means true
}

type navigation struct {
	Name     string `xml:"Name,attr"`
	Type     string `xml:"Type,attr"`
	Contains bool   `xml:"ContainsTarget,attr"`
}

type container struct {
	Name       string      `xml:"Name,attr"`
	Singletons []singleton `xml:"Singleton"`
}

type singleton struct {
	Name string `xml:"Name,attr"`
	Type string `xml:"Type,attr"`
}

// Package localca makes a certificate authority that lives as long as the process, so that clients which insist on
// HTTPS, or on the host names of the service, can talk to a server on this machine.
//
//	ca, err := localca.New(localca.Options{})
//	…
//	listener = tls.NewListener(listener, ca.TLSConfig())
//
// A client has to trust the certificate in [CA.PEM]; [CA.Pool] does that for Go. The key of the authority never
// leaves the process, and certificates are good for a few days.
package localca

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"time"
)

// Hosts are the names and addresses that every certificate is for.
var Hosts = []string{"localhost", "127.0.0.1", "::1", "graph.microsoft.com", "login.microsoftonline.com", "login.windows.net", "login.microsoft.com"}

// validity is short, since the keys are not protected; it begins a little early for clocks that are late.
const (
	validity = 7 * 24 * time.Hour
	early    = time.Hour
)

// Options configure a [CA]. The zero value is right for a server on this machine.
type Options struct {
	Hosts []string         // more names and addresses for the certificate
	Now   func() time.Time // nil means time.Now
}

// CA is a certificate authority with one certificate for a server.
type CA struct {
	pem  []byte
	pool *x509.CertPool
	leaf tls.Certificate
}

// New makes an authority and the certificate of a server.
func New(opts Options) (*CA, error) {
	if opts.Now == nil {
		opts.Now = time.Now
	}
	ca, err := issue(opts)
	if err != nil {
		return nil, fmt.Errorf("localca: %w", err)
	}
	return ca, nil
}

func issue(opts Options) (*CA, error) {
	now := opts.Now()
	rootKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	root := &x509.Certificate{
		Subject:               pkix.Name{CommonName: "graphcontract local authority"},
		NotBefore:             now.Add(-early),
		NotAfter:              now.Add(validity),
		IsCA:                  true,
		BasicConstraintsValid: true,
		MaxPathLenZero:        true,
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	rootDER, err := sign(root, root, rootKey, rootKey)
	if err != nil {
		return nil, err
	}
	if root, err = x509.ParseCertificate(rootDER); err != nil {
		return nil, err
	}
	leafKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	leaf := &x509.Certificate{
		Subject:     pkix.Name{CommonName: "localhost"},
		NotBefore:   root.NotBefore,
		NotAfter:    root.NotAfter,
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	for _, host := range append(append([]string{}, Hosts...), opts.Hosts...) {
		if ip := net.ParseIP(host); ip != nil {
			leaf.IPAddresses = append(leaf.IPAddresses, ip)
		} else {
			leaf.DNSNames = append(leaf.DNSNames, host)
		}
	}
	leafDER, err := sign(leaf, root, leafKey, rootKey)
	if err != nil {
		return nil, err
	}
	ca := &CA{
		pem:  pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: rootDER}),
		pool: x509.NewCertPool(),
		leaf: tls.Certificate{Certificate: [][]byte{leafDER, rootDER}, PrivateKey: leafKey},
	}
	ca.pool.AddCert(root)
	return ca, nil
}

// sign returns a certificate for key, signed by the parent.
func sign(cert, parent *x509.Certificate, key, parentKey *ecdsa.PrivateKey) ([]byte, error) {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return nil, err
	}
	cert.SerialNumber = serial
	return x509.CreateCertificate(rand.Reader, cert, parent, &key.PublicKey, parentKey)
}

// PEM is the certificate that clients have to trust.
func (ca *CA) PEM() []byte { return append([]byte(nil), ca.pem...) }

// Pool trusts this authority and no other.
func (ca *CA) Pool() *x509.CertPool { return ca.pool.Clone() }

// TLSConfig is the configuration of a server. It speaks HTTP/2 and HTTP/1.1.
func (ca *CA) TLSConfig() *tls.Config {
	return &tls.Config{Certificates: []tls.Certificate{ca.leaf}, MinVersion: tls.VersionTLS12, NextProtos: []string{"h2", "http/1.1"}}
}
